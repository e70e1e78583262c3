import { findTransition, type Status, type StatusVerb } from "#app/domain/initiative/states.ts";
import type { Tx } from "../client.ts";
import { appendEvent, type NewEvent } from "../events/append-event.ts";

/**
 * The one writer of `initiative.status`: takes a transition of the table, stamps it and logs it.
 * Call it after the policy, inside a transaction that holds the row's lock.
 * @param options.from the state the caller's policy saw
 * @throws if the table has no such transition or the row is no longer in `from` (a bug: the row was not locked)
 */
export async function moveInitiative(options: {
  tx: Tx;
  id: number;
  from: Status;
  verb: StatusVerb;
  actorId: number;
  at: Date;
  reason?: string;
  data?: NewEvent["data"];
}): Promise<Status> {
  const transition = findTransition({ from: options.from, verb: options.verb });
  if (!transition) throw new Error(`No transition ${options.verb} from ${options.from}`);
  if (transition.needsReason && !options.reason) throw new Error(`Transition ${options.verb} needs a reason`);
  const result = await options.tx
    .updateTable("initiative")
    .set({ status: transition.to, statusSince: options.at, updatedAt: options.at })
    .where("id", "=", options.id)
    .where("status", "=", options.from)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Error(`Initiative ${options.id} is no longer ${options.from}`);
  await appendEvent({
    db: options.tx,
    event: {
      at: options.at,
      actorId: options.actorId,
      verb: options.verb,
      subject: { kind: "initiative", id: options.id },
      initiativeId: options.id,
      ...(options.reason && { reason: options.reason }),
      data: { from: options.from, to: transition.to, ...options.data },
    },
  });
  return transition.to;
}
