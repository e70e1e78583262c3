-- What the secretary notes of a member of one council for dividing its files: how many at most at one time (null: no limit), whether they are deputy
-- chair, and the fields they know. Who sits on the council is told by role_grant alone.
create table council_member_setting (
  council_id integer not null references council,
  account_id integer not null references account,
  capacity integer check (capacity between 0 and 999),
  is_deputy_chair boolean not null default false,
  changed_at timestamptz not null,
  changed_by integer not null references account,
  primary key (council_id, account_id)
);
create index council_member_setting_account on council_member_setting (account_id);

create table council_member_field (
  council_id integer not null,
  account_id integer not null,
  field_slug text not null references field,
  primary key (council_id, account_id, field_slug),
  foreign key (council_id, account_id) references council_member_setting on delete cascade
);

-- The branch of the tree in which a unit stands: its forebear just below the root; the root itself is a branch of its own.
create function unit_branch(wanted_unit text) returns text language sql stable return (
  with recursive line as (
    select id, parent_id, 0 as height from unit where id = wanted_unit
    union all
    select unit.id, unit.parent_id, height + 1 from unit join line on unit.id = line.parent_id where height < 30
  )
  select id from line order by parent_id is null, height desc limit 1
);
