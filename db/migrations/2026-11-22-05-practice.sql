-- Who applied it, from when, with what figures. An application by a unit other than the initiative's own is a replication.
create table application (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative,
  unit_id text not null references unit,
  unit_name text not null,
  stage text not null check (stage in ('proposed', 'trial', 'applied', 'replicated', 'paused', 'stopped')),
  started_on date,
  ended_on date,
  stop_reason text check (stop_reason in ('against_regulation', 'no_funding', 'no_staff', 'infrastructure', 'not_permitted', 'low_effect', 'other')),
  stop_note text not null default '',
  measure text not null default '',
  figure_before text not null default '',
  figure_after text not null default '',
  saved_vnd bigint check (saved_vnd >= 0),
  saved_hours integer check (saved_hours >= 0),
  evidence text not null default '',
  confirmed_by text not null default '',
  recorded_by integer not null references account,
  recorded_at timestamptz not null,
  verified_by integer references account,
  verified_at timestamptz,
  check (ended_on >= started_on),
  constraint application_stop_has_reason check ((stage = 'stopped') = (stop_reason is not null)),
  constraint application_other_reason_in_words check (stop_reason <> 'other' or stop_note <> ''),
  check ((verified_at is null) = (verified_by is null))
);
create index application_initiative on application (initiative_id);
create unique index application_open_once on application (initiative_id, unit_id) where stage <> 'stopped';

create table award (
  slug text primary key,
  name text not null,
  giver text not null,
  level text not null check (level in ('central', 'city', 'bloc', 'grassroots')),
  recipient_kind text not null check (recipient_kind in ('individual', 'collective', 'both')),
  valid_from date,
  valid_to date,
  check (valid_to > valid_from)
);

create table commendation (
  id integer generated always as identity primary key,
  campaign_id integer references campaign,
  award_slug text not null references award,
  -- Name and level as on that date: the catalogue changes, the record does not.
  award_name text not null,
  level text not null check (level in ('central', 'city', 'bloc', 'grassroots')),
  decision_number text not null check (length(decision_number) between 1 and 60),
  -- The number folded, without spaces, hyphens and slashes: what people look for.
  decision_key text not null,
  signed_on date not null,
  issuer text not null,
  signer text not null,
  signer_title text not null,
  signing_authority text check (signing_authority in ('TM.', 'KT.', 'TL.', 'TUQ.')),
  occasion text not null check (occasion in ('merit', 'campaign', 'ad_hoc', 'cumulative')),
  citation text not null,
  money_note text not null default '',
  status text not null default 'issued' check (status in ('proposed', 'reviewed', 'issued', 'awarded', 'revoked')),
  awarded_on date,
  is_public boolean not null default true,
  recorded_by integer not null references account,
  recorded_at timestamptz not null,
  revoked_at timestamptz,
  revoking_decision text,
  revoke_reason text,
  is_demo boolean not null default false,
  check ((status = 'revoked') = (revoked_at is not null and revoking_decision is not null and revoke_reason is not null)),
  check (status <> 'awarded' or awarded_on is not null)
);
create unique index commendation_number_once on commendation (issuer, decision_number, signed_on, award_slug);
create index commendation_decision_key on commendation (decision_key);

create table commendation_recipient (
  id integer generated always as identity primary key,
  commendation_id integer not null references commendation,
  kind text not null check (kind in ('individual', 'collective', 'author_group')),
  account_id integer references account,
  unit_id text references unit,
  -- Names as of the day of the decision.
  name text not null,
  unit_name text not null default '',
  achievement text not null default '',
  name_consent_at timestamptz
);
create index commendation_recipient_of on commendation_recipient (commendation_id);

create table commendation_ground (
  commendation_id integer not null references commendation,
  initiative_id integer not null references initiative,
  note text not null default '',
  primary key (commendation_id, initiative_id)
);
create index commendation_ground_initiative on commendation_ground (initiative_id);
