import { deskSections } from "../council/desk.ts";
import { statuses, type Status } from "../initiative/states.ts";

/** What can be asked of a file in a queue. */
export const conditionNames = ["code", "status", "field", "unit", "kind", "submitted", "due", "score"] as const;
export type ConditionName = (typeof conditionNames)[number];

export type Comparison = "=" | ">" | ">=" | "<" | "<=";

export type Condition =
  | { name: "code" | "field" | "unit"; text: string }
  | { name: "status"; statuses: Status[] }
  | { name: "kind"; kinds: ("initiative" | "idea")[] }
  /** 'YYYY-MM-DD' in Vietnam. */
  | { name: "submitted" | "due"; comparison: Comparison; day: string }
  /** In hundredths of a point. */
  | { name: "score"; comparison: Comparison; score: number };

export const staffDesks = ["unit", "council", "board"] as const;
export type StaffDesk = (typeof staffDesks)[number];

/** What each desk may ask for. What is not here does not exist for it: the council's data for a unit, days that a desk does not show. */
export const deskConditions: Record<StaffDesk, readonly ConditionName[]> = {
  unit: ["code", "field", "unit", "kind", "submitted", "due"],
  council: ["code", "status", "field", "unit", "kind", "submitted", "due", "score"],
  board: ["code", "status", "field", "unit", "kind", "submitted", "score"],
};

const councilStatuses: readonly string[] = Object.values(deskSections).flat();

/** The states that lie on a desk. */
export const deskStatuses: Record<StaffDesk, readonly Status[]> = {
  unit: ["awaiting_unit"],
  council: statuses.filter((status) => councilStatuses.includes(status)),
  board: ["approved", "needs_work", "not_approved"],
};
