import type { Actor } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

/** A person corrects their own name and job title. Unit and address are the administrator's to change. Nothing is logged where nothing changed. */
export async function changeProfile(options: { db: Db; actor: Actor; fullName: string; jobTitle: string | null; now: Date }): Promise<void> {
  const { actor, fullName, jobTitle, now } = options;
  await options.db.transaction().execute(async (tx) => {
    const before = await tx.selectFrom("account").select(["fullName", "jobTitle"]).where("id", "=", actor.accountId).forUpdate().executeTakeFirstOrThrow();
    const fields = [...(before.fullName === fullName ? [] : ["fullName"]), ...(before.jobTitle === jobTitle ? [] : ["jobTitle"])];
    if (fields.length === 0) return;
    await tx.updateTable("account").set({ fullName, jobTitle }).where("id", "=", actor.accountId).execute();
    // Which fields, not what they hold: the log cannot forget, so it holds no personal data.
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "profile_changed", subject: { kind: "account", id: actor.accountId }, data: { fields } },
    });
  });
}
