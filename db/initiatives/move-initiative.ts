import { sql } from "kysely";
import { findTransition, type Status, type StatusVerb } from "#app/domain/initiative/states.ts";
import type { Tx } from "../client.ts";
import type { NewEvent } from "../events/append-event.ts";
import { appendEvents } from "../events/append-events.ts";

interface Move {
  tx: Tx;
  from: Status;
  verb: StatusVerb;
  actorId: number;
  at: Date;
  reason?: string;
  data?: NewEvent["data"];
}

/**
 * The one writer of `initiative.status`: takes a transition of the table, stamps it and logs it.
 * Call it after the policy, inside a transaction that holds the row's lock.
 * @param options.from the state the caller's policy saw
 * @throws if the table has no such transition or the row is no longer in `from` (a bug: the row was not locked)
 */
export async function moveInitiative({ id, ...move }: Move & { id: number }): Promise<Status> {
  return moveInitiatives({ ...move, ids: [id] });
}

/** As `moveInitiative`, for many in the same state: two statements in all. */
export async function moveInitiatives(options: Move & { ids: readonly number[] }): Promise<Status> {
  const { ids } = options;
  const transition = findTransition({ from: options.from, verb: options.verb });
  if (!transition) throw new Error(`No transition ${options.verb} from ${options.from}`);
  if (transition.needsReason && !options.reason) throw new Error(`Transition ${options.verb} needs a reason`);
  const result = await options.tx
    .updateTable("initiative")
    .set({ status: transition.to, statusSince: options.at, updatedAt: options.at })
    .where(sql<boolean>`id = any(${[...ids]}::int[])`)
    .where("status", "=", options.from)
    .executeTakeFirst();
  if (result.numUpdatedRows !== BigInt(ids.length)) throw new Error(`Initiative ${ids.join(", ")} is no longer ${options.from}`);
  await appendEvents({
    db: options.tx,
    events: ids.map((id) => ({
      at: options.at,
      actorId: options.actorId,
      verb: options.verb,
      subject: { kind: "initiative", id },
      initiativeId: id,
      ...(options.reason && { reason: options.reason }),
      data: { from: options.from, to: transition.to, ...options.data },
    })),
  });
  return transition.to;
}
