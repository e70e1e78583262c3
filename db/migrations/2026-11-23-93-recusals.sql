-- A member of a council says that one file concerns them: from then on they have no part in it as a reader, chair or secretary, until the chair waives it.
create table file_recusal (
  initiative_id integer not null references initiative,
  account_id integer not null references account,
  kind text not null check (kind in ('family', 'coworker', 'interest', 'other')),
  reason text not null check (reason <> ''),
  recused_at timestamptz not null,
  primary key (initiative_id, account_id)
);
create index file_recusal_account on file_recusal (account_id);

-- A member says ahead who is close to them: a person by their address, whether or not it has an account here (the page must not tell), or a unit.
create table declared_relation (
  id integer generated always as identity primary key,
  account_id integer not null references account,
  kind text not null check (kind in ('family', 'coworker', 'interest', 'other')),
  person_email citext check (person_email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  unit_id text references unit,
  declared_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint declared_relation_names_one check (num_nonnulls(person_email, unit_id) = 1)
);
create unique index declared_relation_person on declared_relation (person_email, account_id) where withdrawn_at is null;
create unique index declared_relation_unit on declared_relation (unit_id, account_id) where withdrawn_at is null;

alter table conflict_waiver
  drop constraint conflict_waiver_conflicts_check,
  add constraint conflict_waiver_conflicts_check check (conflicts <> '{}'
    and conflicts <@ array['recused', 'declared_relation', 'declared_coworker', 'same_unit', 'superior', 'confirmer', 'similar_author']);

-- Who said that a file concerns them and was not asked by the chair to judge it all the same.
create view standing_recusal as
  select r.initiative_id, r.account_id from file_recusal r
  where not exists (
    select from conflict_waiver w
    where w.initiative_id = r.initiative_id and w.account_id = r.account_id and w.withdrawn_at is null and 'recused' = any(w.conflicts));

create function reader_has_not_recused() returns trigger language plpgsql as $$
begin
  if exists (select from standing_recusal where initiative_id = new.initiative_id and account_id = new.reviewer_id) then
    raise exception 'account % has recused from initiative %', new.reviewer_id, new.initiative_id
      using constraint = 'reader_has_not_recused', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger reader_has_not_recused before insert or update of ended_at, reviewer_id, initiative_id on review_assignment
  for each row when (new.ended_at is null) execute function reader_has_not_recused();
