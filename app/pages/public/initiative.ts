import { sql } from "kysely";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { Db } from "#db/client.ts";

export interface PublicAuthorLine {
  position: number;
  fullName: string;
  unitName: string | null;
  jobTitle: string | null;
}

export interface PublicApplicationLine {
  id: number;
  unitId: string;
  unitName: string;
  stage: string;
  startedOn: string | null;
  endedOn: string | null;
  stopReason: string | null;
  measure: string;
  figureBefore: string;
  figureAfter: string;
  savedVnd: string | null;
  savedHours: number | null;
  verified: boolean;
  isReplication: boolean;
}

export interface PublicCommendationLine {
  id: number;
  awardName: string;
  decisionNumber: string;
  signedOn: string;
  issuer: string;
  isRevoked: boolean;
  names: string[];
}

/** The part of the plan that the initiative serves. */
export interface PlanLink {
  code: string;
  text: string;
}

/** An evidence file that everybody may open; the size in bytes. */
export interface PublicFileLine {
  id: number;
  name: string;
  mediaType: string;
  size: number;
  note: string;
}

/** The public page of an initiative, from the public views alone; three queries. @returns undefined where there is none, or none that is public */
export async function readInitiative(options: { db: Db; code: string }) {
  const { db, code } = options;
  const [head, applications, commendations] = await Promise.all([readHead(db, code), readApplications(db, code), readCommendations(db, code)]);
  if (!head) return undefined;
  const { authors } = head;
  const named = authors.flatMap(({ fullName, ...author }): PublicAuthorLine[] => (fullName === null ? [] : [{ ...author, fullName }]));
  return { ...head, authors: named, unnamedAuthors: authors.length - named.length, applications, commendations };
}

function readHead(db: Db, code: string) {
  return db
    .selectFrom("publicInitiative")
    .select([
      "id",
      "code",
      "kind",
      "solutionKind",
      "fieldSlug",
      "fieldName",
      "unitId",
      "unitName",
      "campaignSlug",
      "campaignName",
      "title",
      "summary",
      "problem",
      "solution",
      "novelty",
      "benefits",
      "conditions",
      "purpose",
      "economicEffect",
      "yearlySavingVnd",
      "verifiedByFinance",
      "socialEffect",
      "replicationScope",
      "firstAppliedOn",
      "appliedPlace",
      "year",
      "feasibilityConditions",
      "publishedAt",
    ])
    .select([
      sql<FeasibilityTag>`feasibility`.as("feasibility"),
      sql<PlanLink[]>`coalesce((
        select jsonb_agg(jsonb_build_object('code', coalesce(t.code, a.code), 'text', coalesce(t.text, a.text)) order by t.position nulls last, a.code)
        from public_link l left join target t on t.id = l.target_id left join activity a on a.id = l.activity_id
        where l.initiative_id = public_initiative.id), '[]')`.as("links"),
      sql<(Omit<PublicAuthorLine, "fullName"> & { fullName: string | null })[]>`coalesce((
        select jsonb_agg(jsonb_build_object('position', a.position, 'fullName', a.full_name, 'unitName', a.unit_name, 'jobTitle', a.job_title) order by a.position)
        from public_author a where a.initiative_id = public_initiative.id), '[]')`.as("authors"),
      sql<PublicFileLine[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'mediaType', e.media_type, 'size', e.size, 'note', e.note) order by e.id)
        from public_evidence_file e where e.initiative_id = public_initiative.id), '[]')`.as("files"),
    ])
    .where("code", "=", code)
    .executeTakeFirst();
}

function readApplications(db: Db, code: string): Promise<PublicApplicationLine[]> {
  return db
    .selectFrom("publicApplication")
    .select(["id", "unitId", "unitName", "stage", "startedOn", "endedOn", "stopReason", "measure", "figureBefore", "figureAfter"])
    .select(["savedVnd", "savedHours", "verified", "isReplication"])
    .where("code", "=", code)
    .orderBy("isReplication")
    .orderBy("startedOn", (order) => order.asc().nullsLast())
    .orderBy("id")
    .execute();
}

function readCommendations(db: Db, code: string): Promise<PublicCommendationLine[]> {
  return db
    .selectFrom("publicCommendationGround")
    .innerJoin("publicCommendation", "publicCommendation.id", "publicCommendationGround.commendationId")
    .select(["publicCommendation.id", "awardName", "decisionNumber", "signedOn", "issuer"])
    .select([
      sql<boolean>`status = 'revoked'`.as("isRevoked"),
      sql<string[]>`array(select r.name from public_commendation_recipient r
        where r.commendation_id = public_commendation.id and r.name is not null order by r.id)`.as("names"),
    ])
    .where("code", "=", code)
    .orderBy("signedOn", "desc")
    .execute();
}
