import { sql } from "kysely";
import type { Tx } from "../client.ts";

/**
 * Empties the drafts a person wrote for themselves, sent or not begun again after withdrawal: the texts go, the bare row stays because the log names it.
 * @returns those that were still drafts, to be moved to `withdrawn`
 */
export async function emptyOwnDrafts(options: { tx: Tx; accountId: number }): Promise<number[]> {
  const { tx, accountId } = options;
  const drafts = await tx
    .selectFrom("initiative")
    .select(["id", "status"])
    .where("ownerId", "=", accountId)
    .where("code", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  const ids = drafts.map(({ id }) => id);
  if (ids.length === 0) return [];
  for (const table of ["initiativeAuthor", "initiativeParticipant", "initiativeLink", "initiativeSection", "authorChange", "notice"] as const) {
    await tx.deleteFrom(table).where("initiativeId", "in", ids).execute();
  }
  // Their bytes are named by no row now: the nightly cleaning removes them.
  await tx.deleteFrom("evidenceFile").where("initiativeId", "in", ids).execute();
  const empty = { title: "", summary: "", problem: "", purpose: "", solution: "", novelty: "", conditions: "", benefits: "", benefitsByAppliers: "" };
  await tx
    .updateTable("initiative")
    .set({ ...empty, economicEffect: "", socialEffect: "", replicationScope: "", appliedPlace: "", investor: "", differenceNote: "", confidential: "" })
    .set({ yearlySavingVnd: null, verifiedByFinance: null, firstAppliedOn: null })
    .where("id", "in", ids)
    .execute();
  return drafts.flatMap(({ id, status }) => (status === "draft" ? [id] : []));
}

/** Sheets that were begun and never handed in: nobody but their writer could read them. */
export async function deleteUnsentSheets(options: { tx: Tx; accountId: number }): Promise<void> {
  const { tx, accountId } = options;
  const own = tx.selectFrom("reviewAssignment").select("id").where("reviewerId", "=", accountId);
  const sheets = tx.selectFrom("scoreSheet").select("id").where("submittedAt", "is", null).where("assignmentId", "in", own);
  await tx.deleteFrom("score").where("sheetId", "in", sheets).execute();
  await tx.deleteFrom("scoreSheet").where("submittedAt", "is", null).where("assignmentId", "in", own).execute();
  const handedIn = tx.selectFrom("scoreSheet").select("assignmentId").where("submittedAt", "is not", null);
  await tx.deleteFrom("noveltyCheck").where("assignmentId", "in", own).where("assignmentId", "not in", handedIn).execute();
  await tx.deleteFrom("feasibilitySheet").where("submittedAt", "is", null).where("assignmentId", "in", own).execute();
}

/**
 * Takes a person out of the authors of others' drafts, and from the authors of what was sent all but the name that stands in the dossier:
 * address, birth date, qualification and the consent to be named. Shares of a draft are then no longer whole; its owner is to be told.
 * @returns the drafts left, with their owners
 */
export async function leaveAuthorRows(options: {
  tx: Tx;
  accountId: number;
  email: string;
  fullName: string;
  erasedName: string;
}): Promise<{ id: number; ownerId: number }[]> {
  const { tx, accountId, email, fullName, erasedName } = options;
  const mine = sql<boolean>`(account_id = ${accountId} or email = ${email}::citext)`;
  // The file before its authors: the order of locks in every operation about a file.
  await sql`select id from initiative where id in (select initiative_id from initiative_author where ${mine}) order by id for update`.execute(tx);
  await sql`select id from initiative_author where ${mine} order by id for update`.execute(tx);
  // Files they declined or left tell of them too.
  const { rows: files } = await sql<{ id: number }>`select initiative_id as id from initiative_author where ${mine}
    union select initiative_id from author_change where actor_id = ${accountId}`.execute(tx);
  const { rows: left } = await sql<{ id: number; ownerId: number }>`
    delete from initiative_author a using initiative i
    where i.id = a.initiative_id and i.code is null and (a.account_id = ${accountId} or a.email = ${email}::citext)
    returning i.id, i.owner_id`.execute(tx);
  await sql`delete from author_invitation where author_id in (select id from initiative_author where ${mine})`.execute(tx);
  await sql`update initiative_author set email = null, birth_date = null, qualification = null, name_consent_at = null where ${mine}`.execute(tx);
  const ids = files.map(({ id }) => id);
  if (ids.length > 0)
    await tx.updateTable("authorChange").set({ authorName: erasedName }).where("initiativeId", "in", ids).where("authorName", "=", fullName).execute();
  return left;
}
