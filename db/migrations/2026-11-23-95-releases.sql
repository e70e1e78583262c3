-- Decisions are released together: one member of the board prepares the list, another one signs it, and only then anything is published.
create table release (
  id integer generated always as identity primary key,
  campaign_id integer not null references campaign,
  name text not null check (name <> ''),
  prepared_by integer not null references account,
  created_at timestamptz not null,
  -- From then on the list stands as it is.
  presented_at timestamptz,
  signed_by integer references account,
  signed_at timestamptz,
  cancelled_by integer references account,
  cancelled_at timestamptz,
  cancel_reason text,
  constraint release_is_signed_by_another check (signed_by <> prepared_by),
  check ((signed_at is null) = (signed_by is null)),
  check (signed_at is null or presented_at is not null),
  check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancel_reason is null)),
  constraint release_has_one_end check (signed_at is null or cancelled_at is null)
);
create index release_campaign on release (campaign_id);

-- The files of a release, each with the decision that was seen.
create table release_item (
  release_id integer not null references release,
  initiative_id integer not null references initiative,
  decision_id integer not null,
  primary key (release_id, initiative_id),
  foreign key (decision_id, initiative_id) references decision (id, initiative_id)
);
create index release_item_initiative on release_item (initiative_id);

create function release_moves_forward() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.signed_at is not null or old.cancelled_at is not null
    or (new.id, new.campaign_id, new.prepared_by, new.created_at) is distinct from (old.id, old.campaign_id, old.prepared_by, old.created_at)
    or (old.presented_at is not null and (new.presented_at, new.name) is distinct from (old.presented_at, old.name)) then
    raise exception 'release % stands as it is', old.id using constraint = 'release_moves_forward', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger release_moves_forward before update or delete on release for each row execute function release_moves_forward();

create function presented_list_is_fixed() returns trigger language plpgsql as $$
begin
  if exists (select from release where id in (new.release_id, old.release_id) and (presented_at is not null or cancelled_at is not null)) then
    raise exception 'the list of this release was presented' using constraint = 'presented_list_is_fixed', errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger presented_list_is_fixed before insert or update or delete on release_item for each row execute function presented_list_is_fixed();

-- Null for what was published before two people were asked for.
alter table publication add column release_id integer references release;
create index publication_release on publication (release_id);

create function publication_is_signed() returns trigger language plpgsql as $$
begin
  if not exists (
    select from release r join release_item t on t.release_id = r.id
    where r.id = new.release_id and r.signed_by = new.published_by and t.initiative_id = new.initiative_id and t.decision_id = new.decision_id) then
    raise exception 'nobody signed a release of initiative %', new.initiative_id using constraint = 'publication_is_signed', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger publication_is_signed before insert on publication for each row execute function publication_is_signed();
