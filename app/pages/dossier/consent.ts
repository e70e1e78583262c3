import { sql } from "kysely";
import { isInEditing, isOpenFile } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findAuthorOfLink } from "#db/initiatives/author-invitation.ts";

/** An author's own line and what they are asked about: title, who asks, their name, unit and share; nothing else of the file. */
const selectAuthorship = (db: Db) =>
  db
    .selectFrom("initiativeAuthor as a")
    .innerJoin("initiative as i", "i.id", "a.initiativeId")
    .innerJoin("account as o", "o.id", "i.ownerId")
    .innerJoin("campaign as c", "c.id", "i.campaignId")
    .select(["a.id", "i.title", "i.code", "i.kind", "i.status", "c.name as campaignName", "o.fullName as inviter", "a.fullName", "a.unitName", "a.jobTitle"])
    .select(["a.share", "a.confirmedAt", "a.nameConsentAt"])
    .select(sql<boolean>`a.account_id is not distinct from i.owner_id`.as("isContact"))
    .select(sql<boolean>`a.accepted_at is not null or a.account_id is not distinct from i.owner_id`.as("hasAccepted"))
    .select(sql<boolean>`exists (select from publication p where p.initiative_id = i.id and p.ended_at is null)`.as("isPublished"));

type Row = Awaited<ReturnType<ReturnType<typeof selectAuthorship>["executeTakeFirstOrThrow"]>>;

/** Whether the author may answer and leave now; whoever reads it learns no decision under embargo. */
function standing({ status, isPublished, ...row }: Row) {
  return { ...row, mayAnswer: row.hasAccepted || isOpenFile({ status }), mayLeave: !row.isContact && isInEditing({ status, isPublished }) };
}

/** The actor's own line among the authors of one file; undefined for who is none of them. */
export async function readOwnAuthorship(options: { db: Db; id: number; accountId: number }) {
  const row = await selectAuthorship(options.db).where("i.id", "=", options.id).where("a.accountId", "=", options.accountId).executeTakeFirst();
  return row && standing(row);
}

/** The line of the author a mailed link speaks for, or null where the link no longer holds. Reading changes nothing: mail scanners open links too. */
export async function readAuthorshipOfLink(options: { db: Db; token: string; now: Date }) {
  const link = await findAuthorOfLink(options);
  const row = link && (await selectAuthorship(options.db).where("a.id", "=", link.authorId).executeTakeFirst());
  return row ? standing(row) : null;
}
