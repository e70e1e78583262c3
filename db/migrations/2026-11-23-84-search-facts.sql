-- What changes often about a document – who applies it, its stage, an award – stands apart from its words, so that such a change rewrites no inverted
-- index: no index holds any of it, and pages keep room for the new version of a row.

-- Nobody writes while rows are read here and written anew. The inverted indexes go first and come back last: each row would be written into all of them.
lock table search_entry in share row exclusive mode;
drop index search_entry_title_words, search_entry_words, search_entry_sample, search_entry_prominent, search_entry_merit;

-- Small numbers for the values of facets.
create table search_facet_value (
  code integer primary key check (code between 1 and 65535),
  facet text not null,
  value text not null,
  unique (facet, value)
);
insert into search_facet_value (code, facet, value)
select row_number() over (order by facet, value), facet, value from (
  select 'field' as facet, field_slug as value from search_entry union select 'unit', unit_id from search_entry union select 'year', year::text from search_entry
  union select 'kind', kind from search_entry union select 'feasibility', feasibility from search_entry
  union select 'stage', stage from search_entry where stage is not null union select 'award', 'yes' from search_entry where has_award
) used;

-- The order of whole lists, in a narrow table: an index of `search_entry` over it would be one more to write with every change.
create table search_merit (
  initiative_id integer primary key references search_entry on delete cascade on update cascade,
  merit bigint not null
);
insert into search_merit (initiative_id, merit) select initiative_id, merit from search_entry;
create index search_merit_order on search_merit (merit desc, initiative_id desc);

-- Only of a large index some documents are prominent; of a small one that index held every word twice.
alter table search_entry alter column is_prominent set default false;

-- All that counting and ordering need of a row, packed: number, units that apply it, other units, second of publication, then the codes of its facets.
alter table search_entry add column facts bytea, add column words_hash text not null default '';
alter table search_entry alter column facts set storage plain, alter column words_hash set storage plain;
update search_entry e set
  is_prominent = e.is_prominent and (select count(*) >= 20000 from search_entry),
  facts = int4send(initiative_id) || int2send(least(applied_units, 32767)::smallint) || int2send(least(replicated_units, 32767)::smallint)
    || substring(int8send(floor(extract(epoch from published_at))::bigint) from 5 for 4)
    || (select string_agg(substring(int4send(coalesce(v.code, 0)) from 3 for 2), ''::bytea order by f.place)
        from (values (1, 'field', field_slug), (2, 'unit', unit_id), (3, 'year', year::text), (4, 'kind', kind), (5, 'feasibility', feasibility),
          (6, 'stage', stage), (7, 'award', case when has_award then 'yes' end)) f (place, facet, value)
        left join search_facet_value v on v.facet = f.facet and v.value = f.value);
-- What processes of the release before still write has no facts until the rebuild that this release begins; the columns and the counts of titles that only
-- they use go with a later one.
alter table search_entry alter column facts set not null, alter column facts set default decode(repeat('00', 26), 'hex'),
  add constraint search_entry_facts_check check (octet_length(facts) = 26);
alter table search_entry alter column applied_units set default 0, alter column replicated_units set default 0;
alter table search_term alter column titles set default 0;
alter table search_entry set (fillfactor = 80);
-- A long list of pending words is read by every question.
create index search_entry_title_words on search_entry using gin (title_words) with (gin_pending_list_limit = 512);
create index search_entry_words on search_entry using gin (words) with (gin_pending_list_limit = 1024);
create index search_entry_sample on search_entry using gin (words) with (gin_pending_list_limit = 512) where is_sample;
create index search_entry_prominent on search_entry using gin (words) with (gin_pending_list_limit = 512) where is_prominent;
