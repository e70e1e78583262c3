-- A unit, those that merged, split or changed into it, and those that it went into.
create function unit_line(wanted_unit text) returns setof text language sql stable as $$
  with recursive before(unit_id) as (
    select wanted_unit union
    select s.unit_id from before join unit_event_member t on t.unit_id = before.unit_id and t.role = 'target'
      join unit_event_member s on s.event_id = t.event_id and s.role = 'source'
  ), after(unit_id) as (
    select wanted_unit union
    select t.unit_id from after join unit_event_member s on s.unit_id = after.unit_id and s.role = 'source'
      join unit_event_member t on t.event_id = s.event_id and t.role = 'target'
  )
  select unit_id from before union select unit_id from after
$$;

-- The units above a unit, without the root: under that stand all alike.
create function units_above(wanted_unit text) returns setof text language sql stable as $$
  with recursive line(id, parent_id) as (
    select p.id, p.parent_id from unit join unit p on p.id = unit.parent_id where unit.id = wanted_unit
    union
    select p.id, p.parent_id from line join unit p on p.id = line.parent_id
  )
  select id from line where parent_id is not null
$$;

-- The chair lets a member judge a file in spite of conflicts, each of them named; never an author. Another conflict that comes later is not waived.
create table conflict_waiver (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative,
  account_id integer not null references account,
  conflicts text[] not null check (conflicts <> '{}' and conflicts <@ array['same_unit', 'superior', 'confirmer', 'similar_author']),
  reason text not null check (reason <> ''),
  waived_by integer not null references account check (waived_by <> account_id),
  waived_at timestamptz not null,
  withdrawn_by integer references account,
  withdrawn_at timestamptz,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index conflict_waiver_once on conflict_waiver (initiative_id, account_id) where withdrawn_at is null;
create index conflict_waiver_account on conflict_waiver (account_id);
