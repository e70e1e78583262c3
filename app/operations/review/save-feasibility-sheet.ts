import type { Actor } from "#app/domain/access/actor.ts";
import { isSameFeasibilitySheet } from "#app/domain/feasibility/same-sheet.ts";
import type { FeasibilitySheetContent } from "#app/domain/feasibility/sheet-schema.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findFeasibilitySheet, type StoredFeasibilitySheet } from "#db/reviews/feasibility-sheet.ts";
import { findOwnAssignment } from "#db/reviews/own-assignment.ts";

export type SaveFeasibilityResult =
  | { ok: true; revision: number; savedAt: Date }
  | { ok: false; reason: "review_closed" | "sheet_submitted" }
  | { ok: false; reason: "sheet_stale"; revision: number; stored: StoredFeasibilitySheet | null };

/**
 * Saves the reviewer's own judgement of feasibility as a draft. What is stored already succeeds without writing.
 * @param options.revision the number of saves the form has seen; an older one is refused as sheet_stale, with the sheet as it is stored
 */
export async function saveFeasibilitySheet(options: {
  db: Db;
  actor: Actor;
  id: number;
  revision: number;
  content: FeasibilitySheetContent;
  now: Date;
}): Promise<SaveFeasibilityResult> {
  const { actor, id, content, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    const assignment = await findOwnAssignment({ db: tx, initiativeId: id, reviewerId: actor.accountId });
    if (!file || !assignment || !initiativePolicy.score(actor, file)) return { ok: false, reason: "review_closed" };
    const sheet = await findFeasibilitySheet({ db: tx, assignmentId: assignment.id });
    if (sheet?.submittedAt) return { ok: false, reason: "sheet_submitted" };
    const known = sheet?.revision ?? 0;
    if (known !== options.revision) {
      if (sheet && isSameFeasibilitySheet(sheet, content)) return { ok: true, revision: known, savedAt: sheet.savedAt };
      return { ok: false, reason: "sheet_stale", revision: known, stored: sheet ?? null };
    }
    const row = { ...content, revision: known + 1, savedAt: now };
    await tx
      .insertInto("feasibilitySheet")
      .values({ assignmentId: assignment.id, ...row })
      .onConflict((conflict) => conflict.column("assignmentId").doUpdateSet(row))
      .execute();
    return { ok: true, revision: known + 1, savedAt: now };
  });
}
