import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "../client.ts";
import { selectFacts } from "../initiatives/facts.ts";

interface Own {
  db: Db;
  accountId: number;
}

/** The account as the person gave it. No password, no token: they are stored as digests that tell nothing. */
export const selectOwnAccount = ({ db, accountId }: Own) =>
  db
    .selectFrom("account as a")
    .leftJoin("accountPassword as p", "p.accountId", "a.id")
    .select([
      "a.id",
      "a.email",
      "a.fullName",
      "a.unitId",
      "a.jobTitle",
      "a.qualification",
      "a.birthDate",
      "a.phone",
      "a.createdAt",
      "a.registrationConfirmedAt",
    ])
    .select("p.changedAt as passwordChangedAt")
    .where("a.id", "=", accountId)
    .execute();

/** Roles, and what the secretary of a council noted of the person there. */
export const selectOwnGrants = ({ db, accountId }: Own) =>
  db
    .selectFrom("roleGrant as g")
    .leftJoin("council as c", "c.id", "g.councilId")
    .leftJoin("councilMemberSetting as s", (join) => join.onRef("s.councilId", "=", "g.councilId").onRef("s.accountId", "=", "g.accountId"))
    .select(["g.role", "g.unitId", "c.name as councilName", "g.validFrom", "g.validTo", "g.grantedAt", "g.revokedAt"])
    .select(["s.capacity", "s.isDeputyChair"])
    .select(
      sql<string[]>`array(select field.name from council_member_field f join field on field.slug = f.field_slug
        where f.council_id = g.council_id and f.account_id = g.account_id order by field.position)`.as("expertise"),
    )
    .where("g.accountId", "=", accountId)
    .orderBy("g.id")
    .execute();

/** Times only: the id of a session opens nothing, and is nobody's business. */
export const selectOwnSessions = ({ db, accountId }: Own) =>
  db.selectFrom("accountSession").select(["startedAt", "expiresAt"]).where("userId", "=", accountId).orderBy("startedAt").execute();

/** Of a file that the person may no longer see the code remains and nothing else, as on the page of notices. */
export async function selectOwnNotices({ db, actor }: { db: Db; actor: Actor }) {
  const rows = await db
    .selectFrom("notice as n")
    .innerJoin("initiative as i", "i.id", "n.initiativeId")
    .select(["n.createdAt", "n.kind", "i.code", "i.title", "n.delivery", "n.readAt", "n.initiativeId"])
    .where("n.accountId", "=", actor.accountId)
    .orderBy("n.id")
    .execute();
  const seen = await findSeenFiles({ db, actor, ids: rows.map(({ initiativeId }) => initiativeId) });
  return rows.map(({ initiativeId, title, ...row }) => ({ ...row, title: seen.has(initiativeId) ? title : null }));
}

/** Those of the files that the person may see. */
export async function findSeenFiles(options: { db: Db; actor: Actor; ids: readonly number[] }): Promise<Set<number>> {
  const ids = [...new Set(options.ids)];
  if (ids.length === 0) return new Set();
  const files = await selectFacts(options.db)
    .where(sql<boolean>`initiative.id = any(${ids}::int[])`)
    .execute();
  return new Set(files.filter((file) => initiativePolicy.view(options.actor, file)).map(({ id }) => id));
}

export const selectOwnNoticeSettings = ({ db, accountId }: Own) =>
  db.selectFrom("noticeSetting").select(["kind", "delivery", "changedAt"]).where("accountId", "=", accountId).orderBy("kind").execute();

export const selectOwnSavedSearches = ({ db, accountId }: Own) =>
  db.selectFrom("savedSearch").select(["name", "parameters", "alerts", "createdAt"]).where("accountId", "=", accountId).orderBy("id").execute();

/** Where the name may be public, with the day it was allowed. */
export const selectOwnConsents = async ({ db, accountId }: Own) => {
  const { rows } = await sql<{ kind: "initiative" | "commendation"; id: number; name: string; code: string | null; givenAt: Date }>`
    select 'initiative' as kind, i.id, i.title as name, i.code, a.name_consent_at as given_at
    from initiative_author a join initiative i on i.id = a.initiative_id where a.account_id = ${accountId} and a.name_consent_at is not null
    union all
    select 'commendation', r.id, c.award_name || ', ' || c.decision_number, null, r.name_consent_at
    from commendation_recipient r join commendation c on c.id = r.commendation_id where r.account_id = ${accountId} and r.name_consent_at is not null
    order by given_at desc`.execute(db);
  return rows;
};

export const selectOwnCommendations = ({ db, accountId }: Own) =>
  db
    .selectFrom("commendationRecipient as r")
    .innerJoin("commendation as c", "c.id", "r.commendationId")
    .select(["c.awardName", "c.decisionNumber", "c.signedOn", "r.name", "r.unitName", "r.achievement", "r.nameConsentAt"])
    .where("r.accountId", "=", accountId)
    .orderBy("r.id")
    .execute();

/** What the log says the person did. */
export const selectOwnEvents = ({ db, accountId }: Own) =>
  db
    .selectFrom("event")
    .select(["at", "verb", sql<string>`subject_kind || ' ' || subject_id`.as("subject"), "reason", "data"])
    .where("actorId", "=", accountId)
    .orderBy("seq")
    .execute();
