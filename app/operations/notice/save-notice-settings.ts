import type { Actor } from "#app/domain/access/actor.ts";
import type { Delivery } from "#app/domain/notice/delivery.ts";
import type { Db } from "#db/client.ts";

/** A person chooses how to be told of each kind. What they chose holds for what happens from now on. */
export async function saveNoticeSettings(options: { db: Db; actor: Actor; choices: Readonly<Record<string, Delivery>>; now: Date }): Promise<void> {
  const rows = Object.entries(options.choices).map(([kind, delivery]) => ({ accountId: options.actor.accountId, kind, delivery, changedAt: options.now }));
  if (rows.length === 0) return;
  await options.db
    .insertInto("noticeSetting")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["accountId", "kind"])
        .doUpdateSet((eb) => ({ delivery: eb.ref("excluded.delivery"), changedAt: eb.ref("excluded.changedAt") }))
        .where((eb) => eb("noticeSetting.delivery", "!=", eb.ref("excluded.delivery"))),
    )
    .execute();
}
