import type { Role } from "#app/domain/access/actor.ts";
import type { Tx } from "../client.ts";
import { appendEvent } from "../events/append-event.ts";

export interface NewGrant {
  accountId: number;
  role: Role;
  unitId: string | null;
  councilId: number | null;
  /** 'YYYY-MM-DD', first and last day; null for no end. */
  validFrom: string;
  validTo: string | null;
}

/**
 * Writes a grant and its event.
 * @throws a constraint error that `grantConflict` can read, where the same grant or another chair holds in the period
 */
export async function insertGrant(options: { tx: Tx; grant: NewGrant; actorId: number; now: Date }): Promise<number> {
  const { tx, grant, actorId, now } = options;
  const { id } = await tx
    .insertInto("roleGrant")
    .values({ ...grant, grantedAt: now, grantedBy: actorId })
    .returning("id")
    .executeTakeFirstOrThrow();
  await appendEvent({ db: tx, event: { at: now, actorId, verb: "role_granted", subject: { kind: "role_grant", id }, data: { ...grant } } });
  return id;
}
