import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy, visibleStatus } from "#app/domain/initiative/policy.ts";
import type { Db } from "../client.ts";
import { selectFacts } from "../initiatives/facts.ts";

interface Own {
  db: Db;
  actor: Actor;
}

/** The files of which the person is an author, with their content; of a decision under embargo and of confidential parts they read what they read on the site. */
export async function selectOwnFiles({ db, actor }: Own) {
  const files = await selectFacts(db)
    .innerJoin("campaign as c", "c.id", "initiative.campaignId")
    .leftJoin("initiativeAuthor as a", (join) => join.onRef("a.initiativeId", "=", "initiative.id").on("a.accountId", "=", actor.accountId))
    .select(["initiative.title", "initiative.unitName", "initiative.createdAt", "initiative.submittedAt", "c.name as campaignName"])
    .select(["a.share", "a.confirmedAt", "a.acceptedAt", "a.nameConsentAt"])
    .select(
      sql<
        Record<string, unknown>
      >`jsonb_strip_nulls(jsonb_build_object('kind', initiative.kind, 'solutionKind', initiative.solution_kind, 'field', initiative.field_slug,
        'summary', initiative.summary, 'problem', initiative.problem, 'purpose', initiative.purpose, 'solution', initiative.solution, 'novelty', initiative.novelty,
        'conditions', initiative.conditions, 'benefits', initiative.benefits, 'benefitsByAppliers', initiative.benefits_by_appliers,
        'economicEffect', initiative.economic_effect, 'yearlySavingVnd', initiative.yearly_saving_vnd, 'verifiedByFinance', initiative.verified_by_finance,
        'socialEffect', initiative.social_effect, 'firstAppliedOn', initiative.first_applied_on, 'appliedPlace', initiative.applied_place,
        'replicationScope', initiative.replication_scope, 'investor', initiative.investor, 'differenceNote', initiative.difference_note))`.as("content"),
    )
    .select("initiative.confidential")
    .select(sql<number>`(select count(*)::integer from initiative_version v where v.initiative_id = initiative.id)`.as("versions"))
    .where((where) => where.or([where("initiative.ownerId", "=", actor.accountId), where("a.id", "is not", null)]))
    .orderBy("initiative.id")
    .execute();
  return files
    .filter((file) => initiativePolicy.view(actor, file))
    .map(({ content, confidential, ...file }) => ({
      ...file,
      content: initiativePolicy.readConfidential(actor, file) ? { ...content, confidential } : content,
    }))
    .map(({ id, code, title, unitName, createdAt, submittedAt, campaignName, share, confirmedAt, acceptedAt, nameConsentAt, content, versions, ...file }) => ({
      id,
      code,
      title,
      status: visibleStatus({ viewer: actor, file: { ...file, id, code } }),
      unitName,
      campaignName,
      createdAt,
      submittedAt,
      isContact: file.ownerId === actor.accountId,
      share,
      confirmedAt,
      acceptedAt,
      nameConsentAt,
      versions,
      content,
    }));
}

export const selectOwnConfirmations = ({ db, actor }: Own) =>
  db
    .selectFrom("unitConfirmation as u")
    .innerJoin("initiative as i", "i.id", "u.initiativeId")
    .select(["i.code", "i.title", "u.confirmedAt", "u.appliedSince", "u.economicEffect", "u.socialEffect", "u.canBeReplicated", "u.conclusion"])
    .where("u.confirmedBy", "=", actor.accountId)
    .orderBy("u.id")
    .execute();

/** The person's own score sheets, never another's. */
export const selectOwnScoreSheets = ({ db, actor }: Own) =>
  db
    .selectFrom("scoreSheet as s")
    .innerJoin("reviewAssignment as r", "r.id", "s.assignmentId")
    .innerJoin("initiative as i", "i.id", "r.initiativeId")
    .select(["i.code", "i.title", "s.savedAt", "s.submittedAt", "s.total", "s.commentToAuthor", "s.noteToCouncil"])
    .select(
      sql<unknown>`(select coalesce(jsonb_agg(jsonb_build_object('criterion', k.name, 'mark', m.mark, 'note', m.note) order by k.position), '[]')
        from score m join criterion k on k.id = m.criterion_id where m.sheet_id = s.id)`.as("marks"),
    )
    .select(
      sql<unknown>`(select coalesce(jsonb_agg(jsonb_build_object('verdict', n.verdict, 'note', n.note, 'checkedAt', n.checked_at) order by n.id), '[]')
        from novelty_check n where n.assignment_id = r.id)`.as("novelty"),
    )
    .where("r.reviewerId", "=", actor.accountId)
    .orderBy("s.id")
    .execute();

export const selectOwnFeasibilitySheets = ({ db, actor }: Own) =>
  db
    .selectFrom("feasibilitySheet as f")
    .innerJoin("reviewAssignment as r", "r.id", "f.assignmentId")
    .innerJoin("initiative as i", "i.id", "r.initiativeId")
    .select([
      "i.code",
      "i.title",
      "f.savedAt",
      "f.submittedAt",
      "f.tag",
      "f.conditions",
      "f.legal",
      "f.funding",
      "f.staffing",
      "f.technology",
      "f.timing",
      "f.note",
    ])
    .where("r.reviewerId", "=", actor.accountId)
    .orderBy("f.id")
    .execute();

export const selectOwnMessages = ({ db, actor }: Own) =>
  db
    .selectFrom("threadMessage as m")
    .innerJoin("initiative as i", "i.id", "m.initiativeId")
    .select(["i.code", "i.title", "m.createdAt", "m.part", "m.body"])
    .where("m.authorId", "=", actor.accountId)
    .orderBy("m.id")
    .execute();

/** Files the person uploaded, with the key under which the storage has them; the key is not for the reader. */
export const selectOwnUploads = ({ db, actor }: Own) =>
  db
    .selectFrom("evidenceFile as e")
    .innerJoin("initiative as i", "i.id", "e.initiativeId")
    .select(["e.id", "i.code", "i.title", "e.name", "e.mediaType", "e.size", "e.visibility", "e.note", "e.uploadedAt", "e.removedAt", "e.storageKey"])
    .where("e.uploadedBy", "=", actor.accountId)
    .orderBy("e.id")
    .execute();

/** What the person declared as a member of councils: of single files, and ahead of people and units. */
export const selectOwnRelations = async ({ db, accountId }: { db: Db; accountId: number }) => {
  const { rows } = await sql<Record<string, unknown>>`
    select r.kind, i.code, null as "personEmail", null as "unitId", r.reason, r.recused_at as "declaredAt", null::timestamptz as "withdrawnAt"
    from file_recusal r join initiative i on i.id = r.initiative_id where r.account_id = ${accountId}
    union all
    select kind, null, person_email::text, unit_id, null, declared_at, withdrawn_at from declared_relation where account_id = ${accountId}
    order by "declaredAt"`.execute(db);
  return rows;
};
