-- Lists by title and by day are read along an index too, as lists by merit are: sorting hundreds of thousands of packed texts took seconds.
alter table search_merit add column title text not null default '', add column published_at timestamptz not null default '-infinity';
update search_merit m set title = left(e.texts ->> 'title', 200), published_at = e.published_at from search_entry e where e.initiative_id = m.initiative_id;
create index search_merit_title on search_merit (title collate "vi-x-icu", initiative_id);
create index search_merit_published on search_merit (published_at desc, initiative_id desc);
