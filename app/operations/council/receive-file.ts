import type { Actor } from "#app/domain/access/actor.ts";
import { sitsOn } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db } from "#db/client.ts";
import { findOpenCouncils } from "#db/councils/open-councils.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";

export type ReceiptResult = { ok: true } | { ok: false; reason: "state_changed" | "receiving_council_required" };

/**
 * The secretary takes a confirmed file into one of the campaign's councils in which they are secretary (domain notes §2).
 * @returns receiving_council_required where the council is closed, of another campaign or not theirs
 */
export async function receiveFile(options: { db: Db; actor: Actor; id: number; councilId: number; now: Date }): Promise<ReceiptResult> {
  const { actor, id, councilId, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.receive(actor, file)) return { ok: false, reason: "state_changed" };
    const councils = await findOpenCouncils({ db: tx, campaignId: file.campaignId });
    if (!sitsOn(actor, "council_secretary", councilId) || !councils.some((council) => council.id === councilId)) {
      return { ok: false, reason: "receiving_council_required" };
    }
    // The council first: a received file without one is impossible in the database.
    await tx.updateTable("initiative").set({ councilId, receivedAt: now }).where("id", "=", id).execute();
    await moveInitiative({ tx, id, from: file.status, verb: "receive", actorId: actor.accountId, at: now, data: { councilId } });
    await enqueueNotices({ db: tx, kind: "received", initiativeId: id, recipients: [file.ownerId, ...file.authorIds] });
    return { ok: true };
  });
}
