import type { Status } from "../initiative/states.ts";

/** The parts of the council's desk, in the order of the work, with the states that lie in each. */
export const deskSections = {
  "tiep-nhan": ["awaiting_intake"],
  "phan-cong": ["received"],
  "dang-cham": ["under_review"],
  hop: ["in_council"],
  "cho-cong-bo": ["approved", "needs_work", "not_approved"],
  /** Still with their units, which let the time pass twice: to be reminded, nothing else. */
  "don-vi-cham": ["awaiting_unit"],
} as const satisfies Record<string, readonly Status[]>;

export type DeskSection = keyof typeof deskSections;

export const deskSectionNames = Object.keys(deskSections) as DeskSection[];

export const isDeskSection = (name: string | null): name is DeskSection => name !== null && name in deskSections;
