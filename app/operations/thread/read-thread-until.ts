import type { Actor } from "#app/domain/access/actor.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { markThreadRead } from "#db/threads/mark-read.ts";

/** A reader of the thread says they have read it up to `until`, the newest message that was on the page. A number that is no message of the file marks nothing. */
export async function readThreadUntil(options: { db: Db; actor: Actor; id: number; until: number; now: Date }): Promise<void> {
  const { actor, id, until, now } = options;
  await options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id });
    if (!file || !initiativePolicy.readThread(actor, file)) return;
    const message = await tx.selectFrom("threadMessage").select("id").where("id", "=", until).where("initiativeId", "=", id).executeTakeFirst();
    if (message) await markThreadRead({ db: tx, initiativeId: id, accountId: actor.accountId, until, at: now });
  });
}
