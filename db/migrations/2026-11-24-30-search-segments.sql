-- Of a large index the words are frozen: a segment holds, for each lexeme, where it stands, as sets that processes intersect themselves. Only what was
-- written since stands in the inverted indexes, which were slow where every word is frequent. A small index has no segment: all of it is fresh.
alter table search_entry add column is_fresh boolean not null default true, add column text_version integer not null default 0;
comment on column search_entry.is_fresh is 'stands in the inverted indexes; else the current segment holds its words';
comment on column search_entry.text_version is 'another one each time that its words are written';
create sequence search_text_version as integer minvalue 1 cycle;

drop index search_merit_order, search_merit_published;
drop index search_entry_words, search_entry_title_words, search_entry_sample, search_entry_prominent, search_entry_published;
create index search_entry_words on search_entry using gin (words) with (gin_pending_list_limit = 1024) where is_fresh;
create index search_entry_title_words on search_entry using gin (title_words) with (gin_pending_list_limit = 512) where is_fresh;
create index search_entry_fresh on search_entry (initiative_id) where is_fresh;

create table search_segment (
  id integer generated always as identity primary key,
  -- Numbers of the documents (4 bytes each), in the order in which the sets count them, and the versions of their texts.
  documents bytea not null,
  text_versions bytea not null,
  is_current boolean not null default false,
  -- Its documents are leaving the inverted indexes: a process that still answers by another segment takes this one first.
  is_clearing boolean not null default false,
  -- They have left.
  is_cleared boolean not null default false,
  built_at timestamptz not null default now(),
  check (octet_length(documents) = octet_length(text_versions)),
  check (is_clearing or not is_cleared)
);
create unique index search_segment_current on search_segment (is_current) where is_current;
alter table search_segment alter column documents set storage external, alter column text_versions set storage external;

create table search_posting (
  segment_id integer not null references search_segment on delete cascade,
  -- Of a title after “~”.
  lexeme text collate "C" not null,
  -- `posting-list.ts` tells how.
  places bytea not null,
  primary key (segment_id, lexeme)
);
alter table search_posting alter column places set storage external;
-- What a segment in the making has so far, by stretches of places.
create unlogged table search_posting_part (
  segment_id integer not null,
  stretch integer not null,
  lexeme text collate "C" not null,
  places bytea not null
);

-- Which documents of the index changed: processes keep their facts in memory and ask, with every question, what is new. Read by transaction: one that
-- ends late is not missed.
create table search_change (
  xid xid8 not null default pg_current_xact_id(),
  initiative_id integer not null
);
create index search_change_xid on search_change (xid);

create function log_search_writes() returns trigger language plpgsql as $$
begin
  insert into search_change (initiative_id) select initiative_id from written;
  return null;
end $$;
-- That a document left the inverted indexes is no news to those who hold the segment.
create function log_search_updates() returns trigger language plpgsql as $$
begin
  insert into search_change (initiative_id) select initiative_id from (
    (select initiative_id, text_version, facts from written except select initiative_id, text_version, facts from before)
    union (select initiative_id, text_version, facts from before except select initiative_id, text_version, facts from written)) changed
  group by initiative_id;
  return null;
end $$;
create trigger log_inserts after insert on search_entry referencing new table as written for each statement execute function log_search_writes();
create trigger log_updates after update on search_entry referencing old table as before new table as written
  for each statement execute function log_search_updates();
create trigger log_deletes after delete on search_entry referencing old table as written for each statement execute function log_search_writes();
