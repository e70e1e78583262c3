import { isOfficerOf, type Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import { insertAccounts } from "#db/accounts/insert-accounts.ts";
import { isOpenUnit } from "#db/accounts/unit-choices.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { closeBatch, findBatch } from "#db/imports/batches.ts";
import { reviewPeopleBatch } from "#db/imports/facts.ts";
import { linkAuthorships } from "#db/initiatives/link-authorships.ts";

export type ImportResult = { ok: true } | { ok: false; reason: "import_gone" | "import_has_errors" | "unit_closed" | "filing_closed" | "import_not_signed" };

/**
 * Makes the accounts of a checked sheet, all or none, once: whoever sends it again is led to the same result. The rows are reviewed again here,
 * since others may have made accounts meanwhile. Each new person is invited by mail.
 */
export async function applyPeople(options: { db: Db; actor: Actor; id: number; now: Date }): Promise<ImportResult> {
  const { actor, id, now } = options;
  const today = dayInVietnam(now);
  return options.db.transaction().execute(async (tx): Promise<ImportResult> => {
    const batch = await findBatch({ db: tx, id, ownerId: actor.accountId, now, lock: true });
    if (batch?.kind !== "people" || !isOfficerOf(actor, batch.unitId)) return { ok: false, reason: "import_gone" };
    if (batch.appliedAt !== null) return { ok: true };
    const { unitId } = batch;
    if (!(await isOpenUnit({ db: tx, unitId, day: today }))) return { ok: false, reason: "unit_closed" };
    const { items, errors } = await reviewPeopleBatch({ db: tx, batch, today });
    if (errors.length > 0 || items.length === 0) return { ok: false, reason: "import_has_errors" };
    const people = items.map(({ row: _row, ...person }) => person);
    const accountIds = await insertAccounts({ tx, people, unitId, actorId: actor.accountId, now });
    for (const accountId of accountIds) await linkAuthorships({ tx, accountId, actorId: actor.accountId, now });
    for (const accountId of accountIds) {
      const by = { at: now, actorId: actor.accountId, subject: { kind: "account", id: accountId } as const };
      await appendEvent({ db: tx, event: { ...by, verb: "account_created", data: { unitId, by: "import" } } });
      await enqueue({ db: tx, task: "send_invitation", payload: { accountId } });
      await appendEvent({ db: tx, event: { ...by, verb: "invitation_sent" } });
    }
    await closeBatch({ tx, id, at: now });
    return { ok: true };
  });
}
