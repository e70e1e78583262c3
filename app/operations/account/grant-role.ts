import type { Actor, Role } from "#app/domain/access/actor.ts";
import { scopeOf } from "#app/domain/account/granted-roles.ts";
import { mayAdministerAccounts } from "#app/domain/account/policy.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { grantConflict } from "#db/accounts/grant-conflict.ts";
import { insertGrant } from "#db/accounts/insert-grant.ts";
import { isOpenUnit } from "#db/accounts/unit-choices.ts";
import type { Db, Tx } from "#db/client.ts";

export interface WantedGrant {
  role: Role;
  unitId?: string | undefined;
  councilId?: number | undefined;
  /** 'YYYY-MM-DD'; today where null. */
  validFrom: string | null;
  /** The last day; null for no end. */
  validTo: string | null;
}

export type GrantResult =
  | { ok: true }
  | {
      ok: false;
      field: "role" | "unitId" | "councilId" | "validTo";
      reason: "not_allowed" | "grant_overlaps" | "chair_taken" | "grant_dates_reversed" | "unit_closed" | "council_required";
    };

/** Gives a role with its scope and dates. A scope the role does not need is left out; the same role may not hold twice at once. */
export async function grantRole(options: { db: Db; actor: Actor; accountId: number; wanted: WantedGrant; now: Date }): Promise<GrantResult> {
  const { db, actor, accountId, wanted, now } = options;
  const today = dayInVietnam(now);
  const validFrom = wanted.validFrom ?? today;
  const scope = scopeOf(wanted.role);
  const unitId = scope === "unit" ? (wanted.unitId ?? null) : null;
  const councilId = scope === "council" ? (wanted.councilId ?? null) : null;
  if (!mayAdministerAccounts(actor)) return { ok: false, field: "role", reason: "not_allowed" };
  if (wanted.validTo !== null && wanted.validTo < validFrom) return { ok: false, field: "validTo", reason: "grant_dates_reversed" };
  try {
    return await db.transaction().execute(async (tx) => {
      if (unitId !== null && !(await isOpenUnit({ db: tx, unitId, day: today }))) return { ok: false, field: "unitId", reason: "unit_closed" };
      if (councilId !== null && !(await isCouncil({ tx, councilId }))) return { ok: false, field: "councilId", reason: "council_required" };
      const grant = { accountId, role: wanted.role, unitId, councilId, validFrom, validTo: wanted.validTo };
      await insertGrant({ tx, grant, actorId: actor.accountId, now });
      return { ok: true };
    });
  } catch (error) {
    const reason = grantConflict(error);
    if (!reason) throw error;
    return { ok: false, field: reason === "chair_taken" ? "councilId" : "role", reason };
  }
}

async function isCouncil(options: { tx: Tx; councilId: number }): Promise<boolean> {
  return (await options.tx.selectFrom("council").select("id").where("id", "=", options.councilId).executeTakeFirst()) !== undefined;
}
