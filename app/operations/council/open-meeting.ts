import type { Actor } from "#app/domain/access/actor.ts";
import { countFinished, owesSheets } from "#app/domain/assignment/progress.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";

export type MeetingResult =
  { ok: true } | { ok: false; reason: "state_changed" | "own_sheets_missing" | "no_sheets" } | { ok: false; reason: "sheets_missing"; missing: number };

/**
 * The chair brings a file into the meeting and so closes the review: sheets not handed in by now stay out.
 * @param options.reason why the council goes on without the missing sheets; empty where none is missing
 * @returns sheets_missing with how many reviewers owe sheets, no_sheets where nobody finished: both need a reason;
 *   own_sheets_missing where the chair owes sheets of this file
 */
export async function openMeeting(options: { db: Db; actor: Actor; id: number; reason: string; now: Date }): Promise<MeetingResult> {
  const { actor, id, reason } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.openMeeting(actor, file)) return { ok: false, reason: "state_changed" };
    if (owesSheets({ accountId: actor.accountId, file })) return { ok: false, reason: "own_sheets_missing" };
    const { finished, assigned } = countFinished(file);
    const missing = assigned - finished;
    if (reason === "" && finished === 0) return { ok: false, reason: "no_sheets" };
    if (reason === "" && missing > 0) return { ok: false, reason: "sheets_missing", missing };
    const isExceptional = missing > 0 || finished === 0;
    await moveInitiative({
      tx,
      id,
      from: file.status,
      verb: "open_meeting",
      actorId: actor.accountId,
      at: options.now,
      ...(isExceptional && { reason }),
      data: { missing },
    });
    return { ok: true };
  });
}
