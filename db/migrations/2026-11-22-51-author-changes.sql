-- What happened to the authors of a file, in words they can read: who changed what, before and after. Names stand here and not in the log,
-- which nobody can change: a person may ask for theirs to be taken out.
create table author_change (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative on delete cascade,
  at timestamptz not null,
  -- Null where the author answered by the mailed link, without an account.
  actor_id integer references account,
  kind text not null check (kind in ('added', 'removed', 'share', 'details', 'invited', 'accepted', 'confirmed', 'unconfirmed', 'declined', 'left', 'handed_over')),
  author_name text not null check (length(author_name) <= 120),
  -- Hundredths of a per cent.
  share_before integer,
  share_after integer,
  reason text not null default '' check (length(reason) <= 2000)
);
create index author_change_initiative on author_change (initiative_id, id);
create index author_change_actor on author_change (actor_id);

-- An author without an account who leaves changes the section too.
alter table initiative_section alter column saved_by drop not null;
