import type { LoggedEvent } from "../initiative/timeline.ts";

/** What sends a file back to its authors. */
const sendsBack = ["return_by_unit", "return_for_completion", "ask_for_work"];

/** Why a version was sent: the step that had sent the file back, with its reason; null for the first sending. */
export interface SendBack {
  verb: string;
  reason: string | null;
}

/**
 * For each sending in the log, oldest first, what had sent the file back before it.
 * @param events what the reader may know of the log, oldest first
 */
export function sendBacks(events: readonly (LoggedEvent & { reason: string | null })[]): (SendBack | null)[] {
  const found: (SendBack | null)[] = [];
  let last: SendBack | null = null;
  for (const { verb, reason } of events) {
    if (sendsBack.includes(verb)) last = { verb, reason };
    if (verb !== "submit") continue;
    found.push(last);
    last = null;
  }
  return found;
}
