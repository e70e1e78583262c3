import { sql } from "kysely";
import { releaseCopy } from "#app/copy/releases.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db, Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type PresentedFile = { ok: true; releaseId: number } | { ok: false; reason: "state_changed" | "decision_changed" | "waits_in_release" };

/**
 * A member of the board hands over the decision about one file to be signed by another: a release of this file alone. Handed over twice by the same person,
 * it is the release of the first time.
 * @param options.decisionId the decision that the board saw
 * @returns state_changed where there is nothing to release (any more); decision_changed where the council has decided anew since; waits_in_release where
 *   it is on another list that waits
 */
export async function presentFile(options: { db: Db; actor: Actor; id: number; decisionId: number; now: Date }): Promise<PresentedFile> {
  const { actor, id, decisionId, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.publish(actor, file)) return { ok: false, reason: "state_changed" };
    const decision = await tx.selectFrom("decision").select("id").where("initiativeId", "=", id).where("supersededAt", "is", null).executeTakeFirst();
    if (decision?.id !== decisionId) return { ok: false, reason: "decision_changed" };
    const waiting = await findWaitingList({ tx, id });
    if (waiting)
      return waiting.preparedBy === actor.accountId && waiting.isAlone ? { ok: true, releaseId: waiting.id } : { ok: false, reason: "waits_in_release" };
    const release = { campaignId: file.campaignId, name: releaseCopy.nameOfOne(file.code ?? ""), preparedBy: actor.accountId, createdAt: now };
    const { id: releaseId } = await tx.insertInto("release").values(release).returning("id").executeTakeFirstOrThrow();
    await tx.insertInto("releaseItem").values({ releaseId, initiativeId: id, decisionId }).execute();
    await tx.updateTable("release").set({ presentedAt: now }).where("id", "=", releaseId).execute();
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "present_release", subject: { kind: "release", id: releaseId }, data: { files: 1 } },
    });
    return { ok: true, releaseId };
  });
}

/** The list on which the file waits for a signature. */
const findWaitingList = ({ tx, id }: { tx: Tx; id: number }) =>
  tx
    .selectFrom("releaseItem as t")
    .innerJoin("release as r", "r.id", "t.releaseId")
    .select(["r.id", "r.preparedBy", sql<boolean>`(select count(*) from release_item o where o.release_id = r.id) = 1`.as("isAlone")])
    .where("t.initiativeId", "=", id)
    .where("r.presentedAt", "is not", null)
    .where("r.signedAt", "is", null)
    .where("r.cancelledAt", "is", null)
    .executeTakeFirst();
