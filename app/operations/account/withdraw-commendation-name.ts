import type { Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

/** A person takes back the consent to be named in a commendation: at once the public pages name them no more. Nothing happens where none was given. */
export async function withdrawCommendationName(options: { db: Db; actor: Actor; recipientId: number; now: Date }): Promise<void> {
  const { actor, recipientId, now } = options;
  await options.db.transaction().execute(async (tx) => {
    const withdrawn = await tx
      .updateTable("commendationRecipient")
      .set({ nameConsentAt: null })
      .where("id", "=", recipientId)
      .where("accountId", "=", actor.accountId)
      .where("nameConsentAt", "is not", null)
      .returning("commendationId")
      .executeTakeFirst();
    if (!withdrawn) return;
    const subject = { kind: "commendation", id: withdrawn.commendationId } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "withdraw_commendation_name", subject } });
  });
}
