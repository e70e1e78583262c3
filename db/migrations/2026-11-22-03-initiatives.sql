-- The counter row is locked by the submission that takes a number, so numbers have no gaps and none is given twice.
create table initiative_code_counter (
  year integer primary key,
  last_number integer not null check (last_number >= 0)
);

create table initiative (
  id integer generated always as identity primary key,
  campaign_id integer not null references campaign,
  code text constraint initiative_code_unique unique check (code ~ '^SK-[0-9]{4}-[0-9]{4,}$'),
  status text not null default 'draft' check (status in ('draft', 'awaiting_unit', 'returned_by_unit', 'declined_by_unit', 'awaiting_intake', 'received', 'returned_for_completion', 'under_review', 'in_council', 'approved', 'needs_work', 'not_approved', 'withdrawn', 'cancelled')),
  kind text not null default 'initiative' check (kind in ('initiative', 'idea')),
  solution_kind text check (solution_kind in ('technical', 'management', 'operational', 'applied_progress')),
  -- The contact author: the one who may edit, submit and withdraw.
  owner_id integer not null references account,
  unit_id text not null references unit,
  unit_name text not null,
  council_id integer references council,
  field_slug text references field,
  title text not null default '' check (length(title) <= 300),
  summary text not null default '' check (length(summary) <= 1000),
  problem text not null default '' check (length(problem) <= 20000),
  solution text not null default '' check (length(solution) <= 20000),
  novelty text not null default '' check (length(novelty) <= 20000),
  benefits text not null default '' check (length(benefits) <= 20000),
  conditions text not null default '' check (length(conditions) <= 20000),
  -- Never in a public page, index, snippet, feed or export.
  confidential text not null default '' check (length(confidential) <= 20000),
  first_applied_on date,
  declared_at timestamptz,
  -- Counts saves of the draft; a form that carries an older number is refused.
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  submitted_at timestamptz,
  received_at timestamptz,
  status_since timestamptz not null default now(),
  is_demo boolean not null default false,
  constraint initiative_submitted_has_code check (status in ('draft', 'withdrawn') or (code is not null and submitted_at is not null)),
  constraint initiative_submitted_is_complete check (code is null or (title <> '' and summary <> '' and field_slug is not null and solution_kind is not null)),
  constraint initiative_review_has_council check (status not in ('received', 'under_review', 'in_council', 'approved', 'needs_work', 'not_approved') or council_id is not null)
);
create index initiative_status on initiative (status, status_since);
create index initiative_owner on initiative (owner_id);
create index initiative_unit on initiative (unit_id);
create index initiative_council on initiative (council_id);
create index initiative_campaign on initiative (campaign_id);

-- share is in hundredths of a per cent: 10000 is the whole.
create table initiative_author (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative on delete cascade,
  account_id integer references account,
  email citext,
  full_name text not null check (length(full_name) between 1 and 120),
  unit_id text references unit,
  unit_name text not null,
  job_title text,
  share integer not null check (share between 1 and 10000),
  position integer not null,
  confirmed_at timestamptz,
  -- Names are public only with the person's own consent, which may be withdrawn.
  name_consent_at timestamptz,
  unique (initiative_id, position) deferrable initially deferred
);
create unique index initiative_author_once on initiative_author (initiative_id, account_id) where account_id is not null;
create index initiative_author_account on initiative_author (account_id);

create function initiative_shares_are_whole() returns trigger language plpgsql as $$
declare wanted integer := coalesce(new.initiative_id, old.initiative_id);
begin
  if exists (select from initiative where id = wanted and code is not null)
     and (select coalesce(sum(share), 0) from initiative_author where initiative_id = wanted) <> 10000 then
    raise exception 'shares of initiative % do not sum to 10000', wanted using constraint = 'initiative_shares_are_whole', errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger initiative_shares_are_whole after insert or update or delete on initiative_author
  deferrable initially deferred for each row execute function initiative_shares_are_whole();

create function initiative_submitted_shares_are_whole() returns trigger language plpgsql as $$
begin
  if (select coalesce(sum(share), 0) from initiative_author where initiative_id = new.id) <> 10000 then
    raise exception 'shares of initiative % do not sum to 10000', new.id using constraint = 'initiative_shares_are_whole', errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger initiative_submitted_shares_are_whole after insert or update of code on initiative
  deferrable initially deferred for each row when (new.code is not null) execute function initiative_submitted_shares_are_whole();

-- What was sent, frozen at each submission: { initiative fields, authors }.
create table initiative_version (
  initiative_id integer not null references initiative,
  number integer not null check (number >= 1),
  content jsonb not null,
  submitted_at timestamptz not null,
  submitted_by integer not null references account,
  primary key (initiative_id, number)
);

create table initiative_link (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative on delete cascade,
  target_id integer references target,
  activity_id integer references activity,
  reason text not null default '',
  check (num_nonnulls(target_id, activity_id) = 1)
);
create unique index initiative_link_target_once on initiative_link (initiative_id, target_id) where target_id is not null;
create unique index initiative_link_activity_once on initiative_link (initiative_id, activity_id) where activity_id is not null;

create table unit_confirmation (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative,
  unit_id text not null references unit,
  confirmed_by integer not null references account,
  confirmed_at timestamptz not null,
  applied_since date,
  economic_effect text not null default '',
  social_effect text not null default '',
  can_be_replicated boolean not null,
  conclusion text not null
);
create index unit_confirmation_initiative on unit_confirmation (initiative_id);
