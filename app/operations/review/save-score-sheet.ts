import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { isSavable } from "#app/domain/scoring/faults.ts";
import { isSameScoreSheet } from "#app/domain/scoring/same-sheet.ts";
import type { ScoreSheetContent } from "#app/domain/scoring/sheet-schema.ts";
import type { Db, Tx } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findOwnAssignment } from "#db/reviews/own-assignment.ts";
import { findRubric } from "#db/reviews/rubric.ts";
import { findScoreSheet, type StoredScoreSheet } from "#db/reviews/score-sheet.ts";

export type SaveSheetResult =
  | { ok: true; revision: number; savedAt: Date }
  | { ok: false; reason: "review_closed" | "sheet_submitted" | "marks_invalid" }
  | { ok: false; reason: "sheet_stale"; revision: number; stored: StoredScoreSheet | null };

/**
 * Saves the reviewer's own draft, whole or not. What is stored already succeeds without writing: a retry after a lost answer is no conflict.
 * @param options.revision the number of saves the form has seen; an older one is refused as sheet_stale, with the sheet as it is stored
 * @returns review_closed where the file is no longer under review; the caller keeps what was typed
 */
export async function saveScoreSheet(options: {
  db: Db;
  actor: Actor;
  id: number;
  revision: number;
  content: ScoreSheetContent;
  now: Date;
}): Promise<SaveSheetResult> {
  const { actor, id, content, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    const assignment = await findOwnAssignment({ db: tx, initiativeId: id, reviewerId: actor.accountId });
    if (!file || !assignment || !initiativePolicy.score(actor, file)) return { ok: false, reason: "review_closed" };
    const sheet = await findScoreSheet({ db: tx, assignmentId: assignment.id });
    if (sheet?.submittedAt) return { ok: false, reason: "sheet_submitted" };
    const known = sheet?.revision ?? 0;
    if (known !== options.revision) {
      if (sheet && isSameScoreSheet(sheet, content)) return { ok: true, revision: known, savedAt: sheet.savedAt };
      return { ok: false, reason: "sheet_stale", revision: known, stored: sheet ?? null };
    }
    const rubric = await findRubric({ db: tx, councilId: assignment.councilId });
    if (!isSavable({ rubric, marks: content.marks })) return { ok: false, reason: "marks_invalid" };
    await writeSheet({ tx, assignmentId: assignment.id, revision: known + 1, content, now });
    return { ok: true, revision: known + 1, savedAt: now };
  });
}

async function writeSheet(options: { tx: Tx; assignmentId: number; revision: number; content: ScoreSheetContent; now: Date }): Promise<void> {
  const { tx, assignmentId, revision, now } = options;
  const { commentToAuthor, noteToCouncil, marks } = options.content;
  const text = { revision, commentToAuthor, noteToCouncil, savedAt: now };
  const { id: sheetId } = await tx
    .insertInto("scoreSheet")
    .values({ assignmentId, ...text })
    .onConflict((conflict) => conflict.column("assignmentId").doUpdateSet(text))
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.deleteFrom("score").where("sheetId", "=", sheetId).execute();
  if (marks.length === 0) return;
  await tx
    .insertInto("score")
    .values(marks.map((given) => ({ sheetId, ...given })))
    .execute();
}
