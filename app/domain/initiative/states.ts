/** Every state of an initiative, in the order of its life (domain notes §2; `awaiting_intake` is ours: confirmed by the unit, not yet taken by a secretary). */
export const statuses = [
  "draft",
  "awaiting_unit",
  "returned_by_unit",
  "declined_by_unit",
  "awaiting_intake",
  "received",
  "returned_for_completion",
  "under_review",
  "in_council",
  "approved",
  "needs_work",
  "not_approved",
  "withdrawn",
  "cancelled",
] as const;
export type Status = (typeof statuses)[number];

export const outcomes = ["approved", "needs_work", "not_approved"] as const;
export type Outcome = (typeof outcomes)[number];

/** The part a person plays towards one initiative; who plays it is decided in `policy.ts`. */
export type Part = "owner" | "officer" | "secretary" | "chair";

export interface Transition {
  verb: string;
  from: Status;
  to: Status;
  by: Part;
  /** A written reason that the authors see is demanded. */
  needsReason: boolean;
}

const undecided = ["awaiting_intake", "received", "returned_for_completion", "under_review", "in_council"] as const;

const row = <V extends string>(verb: V, from: Status, to: Status, by: Part, needsReason = false) => ({ verb, from, to, by, needsReason });

/** The only table of state changes: a pair (from, verb) that is not here does not happen. */
export const transitions = [
  row("submit", "draft", "awaiting_unit", "owner"),
  row("submit", "returned_by_unit", "awaiting_unit", "owner"),
  row("submit", "returned_for_completion", "awaiting_intake", "owner"),
  row("submit", "needs_work", "awaiting_intake", "owner"),
  row("confirm", "awaiting_unit", "awaiting_intake", "officer"),
  row("return_by_unit", "awaiting_unit", "returned_by_unit", "officer", true),
  row("decline_by_unit", "awaiting_unit", "declined_by_unit", "officer", true),
  row("receive", "awaiting_intake", "received", "secretary"),
  row("return_for_completion", "awaiting_intake", "returned_for_completion", "secretary", true),
  row("return_for_completion", "received", "returned_for_completion", "secretary", true),
  row("start_review", "received", "under_review", "secretary"),
  row("open_meeting", "under_review", "in_council", "chair"),
  row("approve", "in_council", "approved", "chair", true),
  row("ask_for_work", "in_council", "needs_work", "chair", true),
  row("reject", "in_council", "not_approved", "chair", true),
  ...outcomes.map((outcome) => row("reopen", outcome, "in_council", "chair", true)),
  row("withdraw", "draft", "withdrawn", "owner"),
  row("withdraw", "awaiting_unit", "withdrawn", "owner", true),
  row("withdraw", "returned_by_unit", "withdrawn", "owner", true),
  ...undecided.map((status) => row("withdraw", status, "withdrawn", "owner", true)),
  ...undecided.map((status) => row("cancel", status, "cancelled", "secretary", true)),
] as const satisfies readonly Transition[];

export type StatusVerb = (typeof transitions)[number]["verb"];

/** The verb by which the chair reaches an outcome. */
export const verbOf = { approved: "approve", needs_work: "ask_for_work", not_approved: "reject" } as const satisfies Record<Outcome, StatusVerb>;

/** The transition of `verb` out of `from`, or undefined where the table has none. */
export function findTransition(options: { from: Status; verb: StatusVerb }): Transition | undefined {
  return transitions.find((transition) => transition.from === options.from && transition.verb === options.verb);
}

/** States in which the sheets of a file are there to be read by those who may. */
export const judgedStatuses = ["under_review", "in_council", ...outcomes] as const satisfies readonly Status[];

export const isDecided = (status: Status): status is Outcome => (outcomes as readonly Status[]).includes(status);

/** States in which the contact author may change the text. */
export const editableStatuses = ["draft", "returned_by_unit", "returned_for_completion", "needs_work"] as const satisfies readonly Status[];
