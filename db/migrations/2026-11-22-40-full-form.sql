-- The whole official form (Thông tư 18/2013/TT-BKHCN, phụ lục I) and the description report. Empty texts and nulls are answers not given.
alter table initiative
  add column purpose text not null default '' check (length(purpose) <= 20000),
  add column benefits_by_appliers text not null default '' check (length(benefits_by_appliers) <= 20000),
  add column economic_effect text not null default '' check (length(economic_effect) <= 20000),
  add column yearly_saving_vnd bigint check (yearly_saving_vnd between 0 and 999999999999999),
  add column verified_by_finance boolean,
  add column social_effect text not null default '' check (length(social_effect) <= 20000),
  add column replication_scope text not null default '' check (length(replication_scope) <= 20000),
  add column applied_place text not null default '' check (length(applied_place) <= 300),
  -- Who paid for it, where that was not the author.
  add column investor text not null default '' check (length(investor) <= 300),
  -- How it differs from the similar initiatives its author was shown; read by those who judge.
  add column difference_note text not null default '' check (length(difference_note) <= 2000);

-- People who took part in the first application; they are not authors.
create table initiative_participant (
  id integer generated always as identity primary key,
  initiative_id integer not null references initiative on delete cascade,
  position integer not null check (position between 1 and 50),
  full_name text not null check (length(full_name) between 1 and 120),
  birth_date date,
  workplace text not null default '' check (length(workplace) <= 200),
  job_title text not null default '' check (length(job_title) <= 120),
  qualification text not null default '' check (length(qualification) <= 120),
  contribution text not null default '' check (length(contribution) <= 500),
  unique (initiative_id, position) deferrable initially deferred
);

-- How often each section of a draft was saved: a form made from an older save is told so instead of overwriting. No row: never saved.
create table initiative_section (
  initiative_id integer not null references initiative on delete cascade,
  section text not null check (section in ('authors', 'content', 'method', 'effect', 'practice', 'links', 'confidential')),
  revision integer not null check (revision >= 1),
  saved_at timestamptz not null,
  saved_by integer not null references account,
  primary key (initiative_id, section)
);
create index initiative_section_saved_by on initiative_section (saved_by);

-- Birth date and qualification are columns of the official table of authors: read by those who handle the file, never by the public.
alter table initiative_author
  add column birth_date date,
  add column qualification text check (length(qualification) <= 120),
  add column invited_at timestamptz,
  add column accepted_at timestamptz;
update initiative_author a set accepted_at = coalesce(a.confirmed_at, i.created_at)
from initiative i where i.id = a.initiative_id and (a.confirmed_at is not null or a.account_id = i.owner_id);

-- Limits of filing are the campaign's (domain notes §1). No age: no limit.
alter table campaign
  alter column maximum_age drop not null,
  add column addressee text not null default '' check (length(addressee) <= 300),
  add column unit_days integer not null default 5 check (unit_days between 1 and 90),
  add column authors_confirm_first boolean not null default true,
  add column required_sections text[] not null default '{authors,content,method,effect,practice}'
    check (required_sections <@ '{authors,content,method,effect,practice,links,confidential}'::text[] and required_sections @> '{authors,content}'::text[]);

create or replace view public_initiative as
select
  i.id, i.code, i.kind, i.solution_kind, i.field_slug, f.name as field_name, i.unit_id, i.unit_name, i.campaign_id, c.slug as campaign_slug,
  c.name as campaign_name, i.title, i.summary, i.problem, i.solution, i.novelty, i.benefits, i.conditions, i.first_applied_on,
  i.submitted_at, i.is_demo, extract(year from i.submitted_at at time zone 'Asia/Ho_Chi_Minh')::integer as year,
  d.feasibility, d.conditions as feasibility_conditions, d.decided_at, p.published_at,
  i.purpose, i.benefits_by_appliers, i.economic_effect, i.yearly_saving_vnd, i.verified_by_finance, i.social_effect, i.replication_scope, i.applied_place
from initiative i
join campaign c on c.id = i.campaign_id
join field f on f.slug = i.field_slug
join publication p on p.initiative_id = i.id and p.ended_at is null
join decision d on d.id = p.decision_id and d.superseded_at is null
where i.status = 'approved' and d.outcome = 'approved';
comment on column public_initiative.yearly_saving_vnd is 'nullable';
comment on column public_initiative.verified_by_finance is 'nullable';
