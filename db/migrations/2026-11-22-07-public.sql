-- What everybody may read. Public pages, search, feeds and exports select from these views and from nothing else.
create view public_initiative as
select
  i.id, i.code, i.kind, i.solution_kind, i.field_slug, f.name as field_name, i.unit_id, i.unit_name, i.campaign_id, c.slug as campaign_slug,
  c.name as campaign_name, i.title, i.summary, i.problem, i.solution, i.novelty, i.benefits, i.conditions, i.first_applied_on,
  i.submitted_at, i.is_demo, extract(year from i.submitted_at at time zone 'Asia/Ho_Chi_Minh')::integer as year,
  d.feasibility, d.conditions as feasibility_conditions, d.decided_at, p.published_at
from initiative i
join campaign c on c.id = i.campaign_id
join field f on f.slug = i.field_slug
join publication p on p.initiative_id = i.id and p.ended_at is null
join decision d on d.id = p.decision_id and d.superseded_at is null
where i.status = 'approved' and d.outcome = 'approved';

-- Without consent a person counts but has no name, no unit and no share here.
create view public_author as
select a.initiative_id, a.position, case when a.name_consent_at is not null then a.full_name end as full_name,
  case when a.name_consent_at is not null then a.unit_name end as unit_name,
  case when a.name_consent_at is not null then a.job_title end as job_title
from initiative_author a join public_initiative i on i.id = a.initiative_id;

create view public_application as
select a.id, a.initiative_id, i.code, a.unit_id, a.unit_name, a.stage, a.started_on, a.ended_on, a.stop_reason, a.measure, a.figure_before, a.figure_after,
  a.saved_vnd, a.saved_hours, a.verified_at is not null as verified, a.unit_id <> i.unit_id as is_replication, a.recorded_at
from application a join public_initiative i on i.id = a.initiative_id
where a.stage <> 'proposed';

create view public_commendation as
select id, campaign_id, award_slug, award_name, level, decision_number, decision_key, signed_on, issuer, signer, signer_title, signing_authority, occasion, citation,
  status, awarded_on, revoked_at, revoking_decision, is_demo
from commendation where is_public and status in ('issued', 'awarded', 'revoked');

create view public_commendation_recipient as
select r.commendation_id, r.id, r.kind, case when r.kind = 'collective' or r.name_consent_at is not null then r.name end as name, r.unit_id, r.unit_name, r.achievement
from commendation_recipient r join public_commendation c on c.id = r.commendation_id;

create view public_commendation_ground as
select g.commendation_id, g.initiative_id, i.code, i.title, g.note
from commendation_ground g
join public_commendation c on c.id = g.commendation_id
join public_initiative i on i.id = g.initiative_id;

-- The index of the built-in search: folded syllables, weights A title, B summary, C the rest. Written by a job; results are joined with public_initiative again.
create table search_document (
  initiative_id integer primary key references initiative,
  words tsvector not null,
  indexed_at timestamptz not null default now()
);
create index search_document_words on search_document using gin (words);

-- A view's columns carry no NOT NULL: these may be empty, the type generator reads the mark.
comment on column public_initiative.first_applied_on is 'nullable';
comment on column public_author.full_name is 'nullable';
comment on column public_author.unit_name is 'nullable';
comment on column public_author.job_title is 'nullable';
comment on column public_application.started_on is 'nullable';
comment on column public_application.ended_on is 'nullable';
comment on column public_application.stop_reason is 'nullable';
comment on column public_application.saved_vnd is 'nullable';
comment on column public_application.saved_hours is 'nullable';
comment on column public_commendation.campaign_id is 'nullable';
comment on column public_commendation.signing_authority is 'nullable';
comment on column public_commendation.awarded_on is 'nullable';
comment on column public_commendation.revoked_at is 'nullable';
comment on column public_commendation.revoking_decision is 'nullable';
comment on column public_commendation_recipient.name is 'nullable';
comment on column public_commendation_recipient.unit_id is 'nullable';
