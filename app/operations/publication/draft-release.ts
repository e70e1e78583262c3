import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { isBoard } from "#app/domain/access/actor.ts";
import { mayBeListed } from "#app/domain/publication/release-remarks.ts";
import type { Db, Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { candidateFacts, selectCandidates } from "#db/releases/candidates.ts";

export type DraftingResult = { ok: true; id: number } | { ok: false; reason: "not_allowed" | "campaign_required" };

/**
 * A member of the board begins a list of decisions to be released together.
 * @param options.isFull every file of the campaign that may be listed stands on it from the start, else none
 * @returns campaign_required where there is no such campaign
 */
export async function draftRelease(options: { db: Db; actor: Actor; name: string; campaignId: number; isFull: boolean; now: Date }): Promise<DraftingResult> {
  const { actor, name, campaignId, now } = options;
  if (!isBoard(actor)) return { ok: false, reason: "not_allowed" };
  return options.db.transaction().execute(async (tx) => {
    const campaign = await tx.selectFrom("campaign").select("id").where("id", "=", campaignId).executeTakeFirst();
    if (!campaign) return { ok: false, reason: "campaign_required" };
    const { id } = await tx
      .insertInto("release")
      .values({ campaignId, name, preparedBy: actor.accountId, createdAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (options.isFull) await listAll({ tx, actor, campaignId, releaseId: id });
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "draft_release", subject: { kind: "release", id } } });
    return { ok: true, id };
  });
}

async function listAll(options: { tx: Tx; actor: Actor; campaignId: number; releaseId: number }): Promise<void> {
  const { tx, actor, campaignId, releaseId } = options;
  const candidates = await selectCandidates({ db: tx, accountId: actor.accountId, campaignId, releaseId }).execute();
  const ready = candidates.filter((candidate) => mayBeListed(candidateFacts(candidate)));
  await sql`insert into release_item (release_id, initiative_id, decision_id)
    select ${releaseId}::integer, initiative_id, decision_id
    from unnest(${ready.map(({ id }) => id)}::int[], ${ready.map(({ decisionId }) => decisionId)}::int[]) as listed (initiative_id, decision_id)`.execute(tx);
}
