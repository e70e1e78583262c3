create table campaign (
  id integer generated always as identity primary key,
  slug text not null constraint campaign_slug_unique unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  programme_name text not null,
  period_start date not null,
  period_end date,
  -- The plan as printed: document, context, bases, purpose, organisation, recipients, known misprints. Targets and activities have tables of their own.
  plan jsonb,
  filing_opens_at timestamptz,
  filing_closes_at timestamptz,
  open_registration boolean not null default false,
  maximum_authors integer not null default 5 check (maximum_authors between 1 and 50),
  maximum_age integer not null default 35 check (maximum_age between 18 and 99),
  is_demo boolean not null default false,
  check (period_end >= period_start),
  check (filing_closes_at > filing_opens_at)
);

create table field (
  slug text primary key,
  name text not null,
  description text not null,
  position integer not null
);

create table target (
  id integer generated always as identity primary key,
  campaign_id integer not null references campaign,
  code text not null,
  position integer not null,
  text text not null,
  unique (campaign_id, code)
);

-- Sub-activities (K9a, C2c) point to the activity whose text holds them.
create table activity (
  id integer generated always as identity primary key,
  campaign_id integer not null references campaign,
  parent_id integer references activity,
  level text not null check (level in ('bloc', 'grassroots')),
  code text not null,
  position integer not null,
  text text not null,
  unique (campaign_id, code)
);

create table activity_unit (
  activity_id integer not null references activity,
  unit_id text not null references unit,
  role text not null check (role in ('lead', 'coordinate')),
  primary key (activity_id, unit_id, role)
);

-- A misprint is shown as printed, with the correction beside it. part is an activity code, or 'context'.
create table erratum (
  id integer generated always as identity primary key,
  campaign_id integer not null references campaign,
  part text not null,
  as_printed text not null,
  likely_intended text not null
);

create table rubric (
  id integer generated always as identity primary key,
  campaign_id integer not null references campaign,
  name text not null,
  pass_mark integer not null check (pass_mark between 0 and 100000)
);

-- Marks are integers of hundredths: 2500 is 25,00 points.
create table criterion (
  id integer generated always as identity primary key,
  rubric_id integer not null references rubric,
  position integer not null,
  name text not null,
  description text not null,
  maximum integer not null check (maximum between 1 and 100000),
  floor integer check (floor between 0 and maximum),
  unique (rubric_id, position)
);

create table band (
  id integer generated always as identity primary key,
  criterion_id integer not null references criterion,
  position integer not null,
  lowest integer not null check (lowest >= 0),
  highest integer not null,
  label text not null,
  description text not null,
  check (highest >= lowest),
  unique (criterion_id, position),
  constraint band_range_unique exclude using gist (criterion_id with =, int4range(lowest, highest, '[]') with &&)
);

create table council (
  id integer generated always as identity primary key,
  campaign_id integer not null references campaign,
  rubric_id integer not null references rubric,
  name text not null,
  decision_number text,
  decision_date date,
  closed_at timestamptz
);

-- One table for every role: a grant has a scope and dates. Authors need no grant.
create table role_grant (
  id integer generated always as identity primary key,
  account_id integer not null references account,
  role text not null check (role in ('unit_officer', 'council_chair', 'council_secretary', 'council_member', 'campaign_board', 'administrator', 'observer')),
  unit_id text references unit,
  council_id integer references council,
  valid_from date not null default current_date,
  valid_to date,
  granted_at timestamptz not null default now(),
  granted_by integer references account,
  revoked_at timestamptz,
  revoked_by integer references account,
  revoke_reason text,
  constraint role_grant_unit_scope check ((role = 'unit_officer') = (unit_id is not null)),
  constraint role_grant_council_scope check ((role in ('council_chair', 'council_secretary', 'council_member')) = (council_id is not null)),
  check (valid_to >= valid_from),
  check (revoked_at is null or revoke_reason is not null)
);
create unique index role_grant_active_unique on role_grant (account_id, role, coalesce(unit_id, ''), coalesce(council_id, 0)) where revoked_at is null;
create unique index role_grant_one_chair on role_grant (council_id) where role = 'council_chair' and revoked_at is null;
create index role_grant_council on role_grant (council_id);
