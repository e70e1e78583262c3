-- Units are dated data: they merge, split and are renamed, so every name has a period and no two periods of one unit overlap.
create extension if not exists btree_gist;
create extension if not exists citext;

create table unit (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('doan_cap_tinh', 'doan_cap_tren_co_so', 'doan_cap_huyen', 'co_so_doan', 'chi_doan_co_so', 'ban_tham_muu_thanh_doan', 'van_phong', 'cap_uy', 'ban_dang')),
  parent_id text references unit,
  valid_from date,
  valid_to date,
  check (parent_id <> id),
  check (valid_to > valid_from)
);

-- valid_to is the first day on which the name no longer holds.
create table unit_name (
  id integer generated always as identity primary key,
  unit_id text not null references unit,
  name text not null check (name = normalize(name, nfc) and length(name) between 1 and 200),
  short_name text,
  valid_from date,
  valid_to date,
  constraint unit_name_period_unique exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);

create table unit_event (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('merge', 'split', 'rename', 'transfer')),
  happened_on date not null,
  document_number text,
  note text
);

create table unit_event_member (
  event_id integer not null references unit_event,
  unit_id text not null references unit,
  role text not null check (role in ('source', 'target')),
  primary key (event_id, unit_id, role)
);

create function unit_name_on(wanted_unit text, wanted_day date) returns text
language sql stable return (
  select name from unit_name
  where unit_id = wanted_unit and daterange(valid_from, valid_to) @> wanted_day
);

create table account (
  id integer generated always as identity primary key,
  email citext not null constraint account_email_unique unique check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  full_name text not null check (length(full_name) between 1 and 120),
  unit_id text references unit,
  job_title text,
  qualification text,
  birth_date date,
  phone text,
  created_at timestamptz not null default now(),
  -- Open registration: the account may sign in only after the officer of its unit confirmed it.
  registration_confirmed_at timestamptz,
  registration_confirmed_by integer references account,
  disabled_at timestamptz,
  disabled_by integer references account
);

-- Kept apart because the session library selects every column of the account.
create table account_password (
  account_id integer primary key references account,
  hash text not null,
  changed_at timestamptz not null default now()
);

-- id is sha256 of the cookie's token: a stolen table opens no session.
create table account_session (
  id text primary key,
  user_id integer not null references account on delete cascade,
  expires_at timestamptz not null,
  started_at timestamptz not null default now()
);
create index account_session_user_id on account_session (user_id);

create table account_token (
  id integer generated always as identity primary key,
  account_id integer not null references account,
  kind text not null check (kind in ('invitation', 'password_reset')),
  token_hash text not null constraint account_token_hash_unique unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  check (expires_at > created_at)
);
create index account_token_account_id on account_token (account_id);

-- Counters of attempts; losing them in a crash harms nobody.
create unlogged table rate_limit (
  key text primary key,
  window_started_at timestamptz not null,
  attempts integer not null
);
