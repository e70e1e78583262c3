import { sql } from "kysely";
import type { AuthorFacts } from "#app/domain/initiative/completeness.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import type { Visibility } from "#app/domain/evidence/visibility.ts";
import type { RankBand } from "#app/domain/scoring/rules/rank.ts";
import type { Db } from "../client.ts";
import type { Decision } from "../types.ts";
import { evidenceLines } from "../evidence/evidence-files.ts";
import { participantsOf } from "./draft-content.ts";

export interface AuthorLine {
  fullName: string;
  unitName: string;
  jobTitle: string | null;
  share: number;
  isContact: boolean;
  /** Times as JSON texts. */
  invitedAt: string | null;
  acceptedAt: string | null;
  confirmedAt: string | null;
  hasNameConsent: boolean;
}
export interface LinkLine {
  code: string;
  text: string;
  reason: string;
}
export interface ConfirmationLine {
  confirmedBy: string;
  confirmedAt: string;
  appliedSince: string | null;
  economicEffect: string;
  socialEffect: string;
  canBeReplicated: boolean;
  conclusion: string;
}
/** A request that the idea count as an initiative, and its answer. */
export interface PromotionLine {
  id: number;
  requestedBy: string;
  requestedAt: string;
  firstAppliedOn: string;
  appliedPlace: string;
  evidence: string;
  answer: "accepted" | "declined" | null;
  answeredAt: string | null;
  answerReason: string | null;
}
export interface DecisionLine {
  outcome: Outcome;
  feasibility: Decision["feasibility"];
  conditions: string;
  /** Worked out from the sheets; another one that the chair set stands beside it, with its reason. */
  score: number | null;
  overriddenScore: number | null;
  overrideReason: string;
  minorityView: string;
  reason: string;
  decidedAt: string;
  /** Comments of the reviewers to the authors, without their names and in an order that tells nothing. */
  comments: string[];
}

const authors = sql<AuthorLine[]>`coalesce((
  select jsonb_agg(jsonb_build_object('fullName', a.full_name, 'unitName', a.unit_name, 'jobTitle', a.job_title, 'share', a.share,
    'isContact', a.account_id is not distinct from i.owner_id, 'invitedAt', a.invited_at, 'acceptedAt', a.accepted_at, 'confirmedAt', a.confirmed_at,
    'hasNameConsent', a.name_consent_at is not null) order by a.position)
  from initiative_author a where a.initiative_id = i.id), '[]')`;

const authorFacts = sql<AuthorFacts[]>`coalesce((
  select jsonb_agg(jsonb_build_object('fullName', a.full_name, 'share', a.share, 'unitName', a.unit_name, 'birthDate', a.birth_date,
    'acceptedAt', a.accepted_at, 'confirmedAt', a.confirmed_at) order by a.position)
  from initiative_author a where a.initiative_id = i.id), '[]')`;

// Up to 999.999.999.999.999 đồng: a double holds it exactly.
const yearlySaving = sql<number | null>`i.yearly_saving_vnd::float8`;

const links = sql<LinkLine[]>`coalesce((
  select jsonb_agg(jsonb_build_object('code', coalesce(t.code, v.code), 'text', coalesce(t.text, v.text), 'reason', l.reason) order by l.id)
  from initiative_link l left join target t on t.id = l.target_id left join activity v on v.id = l.activity_id where l.initiative_id = i.id), '[]')`;

const confirmation = sql<ConfirmationLine | null>`(
  select jsonb_build_object('confirmedBy', a.full_name, 'confirmedAt', u.confirmed_at, 'appliedSince', u.applied_since, 'economicEffect', u.economic_effect,
    'socialEffect', u.social_effect, 'canBeReplicated', u.can_be_replicated, 'conclusion', u.conclusion)
  from unit_confirmation u join account a on a.id = u.confirmed_by where u.initiative_id = i.id order by u.id desc limit 1)`;

const promotions = sql<PromotionLine[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', q.id, 'requestedBy', a.full_name, 'requestedAt', q.requested_at, 'firstAppliedOn', q.first_applied_on,
    'appliedPlace', q.applied_place, 'evidence', q.evidence, 'answer', q.answer, 'answeredAt', q.answered_at, 'answerReason', q.answer_reason) order by q.id desc)
  from promotion_request q join account a on a.id = q.requested_by where q.initiative_id = i.id), '[]')`;

/** By which the council names its scores; none before the file has one. */
const ranksOfCouncil = sql<RankBand[]>`coalesce((select ranks from rubric where rubric.id = o.rubric_id), '[]')`;

const decision = sql<DecisionLine | null>`(
  select jsonb_build_object('outcome', d.outcome, 'feasibility', d.feasibility, 'conditions', d.conditions, 'score', d.score, 'reason', d.reason,
    'overriddenScore', d.overridden_score, 'overrideReason', d.override_reason, 'minorityView', d.minority_view,
    'decidedAt', d.decided_at, 'comments', coalesce((
      select jsonb_agg(s.comment_to_author order by md5(s.comment_to_author))
      from score_sheet s join review_assignment r on r.id = s.assignment_id
      where r.initiative_id = i.id and r.ended_at is null and s.submitted_at is not null and s.comment_to_author <> ''), '[]'))
  from decision d where d.initiative_id = i.id and d.superseded_at is null)`;

/** Who confirms for the file's unit on `day`, by name; authors left out. */
const officers = (day: string) => sql<string[]>`array(
  select a.full_name from role_grant g join account a on a.id = g.account_id
  where g.role = 'unit_officer' and g.unit_id = i.unit_id and g.revoked_at is null and g.valid_from <= ${day}::date
    and (g.valid_to is null or g.valid_to >= ${day}::date) and a.disabled_at is null and a.id <> i.owner_id
    and not exists (select from initiative_author x where x.initiative_id = i.id and x.account_id = a.id)
  order by a.full_name)`;

/** Messages of others in the file's thread that the reader has not marked as read. */
const newMessages = (readerId: number) => sql<number>`(
  select count(*)::integer from thread_message m where m.initiative_id = i.id and m.author_id <> ${readerId}
    and m.id > coalesce((select r.read_until from thread_read r where r.initiative_id = i.id and r.account_id = ${readerId}), 0))`;

/**
 * One file with its authors, links, the unit's last confirmation and, only where asked, the decision.
 * @param options.withDecision the viewer may read it: `initiativePolicy.readDecision`
 * @param options.threadReaderId whose unread messages are counted: only of those who may read the thread, else null
 * @param options.visibilities kinds of evidence files that the viewer may open
 * @param options.day 'YYYY-MM-DD' in Vietnam
 */
export async function selectDossier(options: {
  db: Db;
  id: number;
  withDecision: boolean;
  threadReaderId: number | null;
  visibilities: readonly Visibility[];
  day: string;
}) {
  return options.db
    .selectFrom("initiative as i")
    .innerJoin("campaign as c", "c.id", "i.campaignId")
    .leftJoin("field as f", "f.slug", "i.fieldSlug")
    .leftJoin("council as o", "o.id", "i.councilId")
    .select(["i.id", "i.title", "i.kind", "i.solutionKind", "i.fieldSlug", "i.summary", "i.problem", "i.solution", "i.novelty", "i.benefits"])
    .select(["i.conditions", "i.confidential", "i.firstAppliedOn", "i.unitName", "i.submittedAt", "i.receivedAt", "i.statusSince"])
    .select(["i.purpose", "i.differenceNote", "i.benefitsByAppliers", "i.economicEffect", "i.verifiedByFinance", "i.socialEffect"])
    .select(["i.appliedPlace", "i.replicationScope", "i.investor", participantsOf("i").as("participants"), yearlySaving.as("yearlySavingVnd")])
    .select(["f.name as fieldName", "c.name as campaignName", "c.slug as campaignSlug", "c.reviewMonths", "c.completionMonths"])
    .select(["c.maximumAuthors", "c.maximumAge", "c.authorsConfirmFirst", "c.requiredSections", "c.scoreSummary", authorFacts.as("authorFacts")])
    .select(ranksOfCouncil.as("ranks"))
    .select(["o.name as councilName", authors.as("authors"), links.as("links"), confirmation.as("confirmation"), promotions.as("promotions")])
    .select(evidenceLines({ id: "i.id", visibilities: options.visibilities }).as("files"))
    .select(["c.unitDays", officers(options.day).as("officers")])
    .select((options.threadReaderId === null ? sql<number>`0` : newMessages(options.threadReaderId)).as("newMessages"))
    .select((options.withDecision ? decision : sql<DecisionLine | null>`null::jsonb`).as("decision"))
    .where("i.id", "=", options.id)
    .executeTakeFirst();
}
