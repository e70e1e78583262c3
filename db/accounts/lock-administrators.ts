import type { Actor } from "#app/domain/access/actor.ts";
import type { Tx } from "../client.ts";
import { findActor } from "./find-actor.ts";

/**
 * Puts changes among administrators in a row, one after the other, and reads the actor anew: two who revoke or disable
 * each other at the same time must not leave the house without a keeper.
 * @param options.day 'YYYY-MM-DD' in Vietnam
 * @returns undefined where the actor may no longer sign in
 */
export async function lockAdministrators(options: { tx: Tx; accountId: number; day: string }): Promise<Actor | undefined> {
  await options.tx.selectFrom("roleGrant").select("id").where("role", "=", "administrator").where("revokedAt", "is", null).orderBy("id").forUpdate().execute();
  return findActor({ db: options.tx, accountId: options.accountId, day: options.day });
}
