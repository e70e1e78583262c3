-- What was sent stays as it was sent: versions are added and never changed or removed.
create function initiative_version_is_immutable() returns trigger language plpgsql as $$
begin
  raise exception 'versions of initiatives are kept as they were sent' using constraint = 'initiative_version_is_immutable', errcode = 'check_violation';
end $$;
create trigger initiative_version_is_immutable before update or delete on initiative_version
  for each row execute function initiative_version_is_immutable();
create trigger initiative_version_is_never_truncated before truncate on initiative_version
  for each statement execute function initiative_version_is_immutable();
create index initiative_version_submitted_by on initiative_version (submitted_by);

-- Until when the unit should answer: the day it got the file, by the calendar of Vietnam, and so many days;
-- where that is a Saturday or Sunday, the Monday after (Bộ luật Dân sự 2015, Điều 148). Holidays are not known to us.
create function unit_due_on(waits_since timestamptz, days integer) returns date language sql immutable return (
  select due + (case extract(isodow from due) when 6 then 2 when 7 then 1 else 0 end)
  from (select ((waits_since at time zone 'Asia/Ho_Chi_Minh')::date + days) as due) as counted
);

-- Each reminder once for each time the file came to the unit; waits_since is the file's status_since. Escalated: the secretaries of the campaign see it.
create table unit_reminder (
  initiative_id integer not null references initiative on delete cascade,
  waits_since timestamptz not null,
  kind text not null check (kind in ('before_due', 'after_due', 'escalated')),
  sent_at timestamptz not null,
  primary key (initiative_id, waits_since, kind)
);

-- A delegation is a grant by the officer out of their own: dated at both ends, with a reason, within the period of the grant it comes from.
alter table role_grant
  add column delegated_from integer references role_grant,
  add column reason text check (length(reason) between 1 and 500),
  add constraint role_grant_delegation_is_whole
    check (delegated_from is null or (role = 'unit_officer' and valid_to is not null and granted_by is not null and reason is not null));
create index role_grant_delegated_from on role_grant (delegated_from) where delegated_from is not null;

create function role_grant_delegation_fits() returns trigger language plpgsql as $$
begin
  if not exists (
    select from role_grant origin
    where origin.id = new.delegated_from and origin.delegated_from is null and origin.role = 'unit_officer' and origin.unit_id = new.unit_id
      and origin.account_id = new.granted_by and origin.account_id <> new.account_id and origin.revoked_at is null
      and new.valid_from >= origin.valid_from and (origin.valid_to is null or new.valid_to <= origin.valid_to)
  ) then
    raise exception 'this delegation does not fit the grant it comes from' using constraint = 'role_grant_delegation_fits', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger role_grant_delegation_fits before insert on role_grant
  for each row when (new.delegated_from is not null) execute function role_grant_delegation_fits();
