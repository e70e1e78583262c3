import type { Actor, Grant } from "#app/domain/access/actor.ts";
import type { Db } from "#db/client.ts";
import { findActor } from "#db/accounts/find-actor.ts";

export const testDay = "2026-05-20";
export const testNow = new Date("2026-05-20T02:00:00Z");

let made = 0;

export async function makeUnit(options: { db: Db; id: string; name: string }): Promise<string> {
  await options.db.insertInto("unit").values({ id: options.id, kind: "co_so_doan" }).execute();
  await options.db.insertInto("unitName").values({ unitId: options.id, name: options.name }).execute();
  return options.id;
}

/** A person who may sign in, with the grants given. */
export async function makePerson(options: { db: Db; fullName: string; unitId?: string; email?: string; grants?: Grant[] }): Promise<Actor> {
  const { db } = options;
  const email = options.email ?? `nguoi-${(made += 1)}@thu-nghiem.vn`;
  const { id } = await db
    .insertInto("account")
    .values({ email, fullName: options.fullName, unitId: options.unitId ?? null, registrationConfirmedAt: testNow })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const grant of options.grants ?? []) {
    const scope = { unitId: "unitId" in grant ? grant.unitId : null, councilId: "councilId" in grant ? grant.councilId : null };
    await db
      .insertInto("roleGrant")
      .values({ accountId: id, role: grant.role, ...scope, validFrom: "2026-01-01" })
      .execute();
  }
  const actor = await findActor({ db, accountId: id, day: testDay });
  if (!actor) throw new Error(`${email} cannot sign in`);
  return actor;
}
