import type { Role } from "#app/domain/access/actor.ts";
import type { Db } from "../client.ts";
import { grantHoldsOn } from "./grant-holds.ts";

/** Accounts that hold one of the roles on `day`, in the council where one is named: whom a notice goes to. */
export async function findRoleHolders(options: { db: Db; roles: readonly Role[]; councilId?: number; day: string }): Promise<number[]> {
  const { councilId } = options;
  const rows = await options.db
    .selectFrom("roleGrant as g")
    .select("g.accountId")
    .distinct()
    .where("g.role", "in", [...options.roles])
    .where(grantHoldsOn(options.day))
    .$if(councilId !== undefined, (query) => query.where("g.councilId", "=", councilId ?? 0))
    .execute();
  return rows.map(({ accountId }) => accountId);
}
