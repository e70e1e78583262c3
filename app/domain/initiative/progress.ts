import { daysBetween, deadlineOf, type DeadlineFacts } from "./deadlines.ts";
import type { VisibleStatus } from "./policy.ts";

/** Who has a file: the one whose turn it is. Never a person of the council: authors do not learn who judges them. */
export type Holder = "owner" | "unit" | "secretary" | "council" | "board" | "units" | "nobody";

const holders: Record<VisibleStatus, Holder> = {
  draft: "owner",
  awaiting_unit: "unit",
  returned_by_unit: "owner",
  declined_by_unit: "nobody",
  awaiting_intake: "secretary",
  received: "secretary",
  returned_for_completion: "owner",
  under_review: "council",
  in_council: "council",
  awaiting_release: "board",
  approved: "units",
  needs_work: "owner",
  not_approved: "nobody",
  withdrawn: "nobody",
  cancelled: "nobody",
};

export interface Progress {
  holder: Holder;
  /** Since when they have it; 'YYYY-MM-DD', null where nobody has it. */
  since: string | null;
  /** Until when they should be done, null where no rule says so. */
  until: string | null;
  /** Whole days past that day; 0 while there is time. */
  daysLate: number;
}

/** The council has a file from its intake on: the day of its present state would tell of a decision that was reopened before its release. */
function sinceOf(facts: DeadlineFacts, holder: Holder): string | null {
  if (holder === "nobody" || holder === "board") return null;
  return holder === "council" || facts.status === "received" ? facts.receivedOn : facts.statusSince;
}

/** Where a file is, for everybody who may see it. `today` and all days are those of Vietnam. */
export function progressOf(options: { facts: DeadlineFacts; today: string }): Progress {
  const { facts, today } = options;
  const holder = holders[facts.status];
  const until = deadlineOf(facts);
  return {
    holder,
    since: sinceOf(facts, holder),
    until,
    daysLate: until === null ? 0 : Math.max(0, daysBetween(until, today)),
  };
}
