import type { Actor } from "#app/domain/access/actor.ts";
import type { RelationKind } from "#app/domain/assignment/relations.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { tellOfRecusal } from "#app/platform/jobs/tell-of-recusal.ts";
import type { Db } from "#db/client.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { writeRecusal } from "#db/reviews/write-recusal.ts";

export type RecusalResult = { ok: true } | { ok: false; reason: "recusal_too_late" };

/**
 * A reader, the chair or a secretary says that a file concerns them, at any time before the decision (domain notes §3): from then on it is not there for them.
 * @returns recusal_too_late once the council has decided, and for who has no part in the file
 */
export async function recuse(options: {
  db: Db;
  actor: Actor;
  id: number;
  recusal: { kind: RelationKind; reason: string };
  now: Date;
}): Promise<RecusalResult> {
  const { actor, id, recusal, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.recuse(actor, file)) return { ok: false, reason: "recusal_too_late" };
    await writeRecusal({ tx, accountId: actor.accountId, initiativeId: id, recusal, now });
    await tellOfRecusal({ tx, accountId: actor.accountId, file, now });
    return { ok: true };
  });
}
