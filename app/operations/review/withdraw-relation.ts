import type { Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

/** A declared relation is no more: files that it met may be given again, those that were left by it stay left. One of somebody else, or ended already, is not there. */
export async function withdrawRelation(options: { db: Db; actor: Actor; id: number; now: Date }): Promise<{ ok: boolean }> {
  const { actor, id, now } = options;
  const { accountId } = actor;
  return options.db.transaction().execute(async (tx) => {
    const ended = await tx
      .updateTable("declaredRelation")
      .set({ withdrawnAt: now })
      .where("id", "=", id)
      .where("accountId", "=", accountId)
      .where("withdrawnAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!ended) return { ok: false };
    const subject = { kind: "account", id: accountId } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: accountId, verb: "withdraw_relation", subject, data: { relationId: id } } });
    return { ok: true };
  });
}
