import type { PlannedFile } from "./plan.ts";

/** The parts of a plan, the most urgent first, with the files that stand in each; their names stand in addresses. */
export const planSections = {
  thieu: ({ missing, shortages }: PlannedFile) => missing > 0 || shortages.length > 0,
  "xung-dot": ({ readers }: PlannedFile) => readers.some(({ conflicts }) => conflicts.length > 0),
  moi: ({ readers }: PlannedFile) => readers.some(({ origin }) => origin === "new"),
  "tat-ca": () => true,
} as const satisfies Record<string, (file: PlannedFile) => boolean>;

export type PlanSection = keyof typeof planSections;
export const planSectionNames = Object.keys(planSections) as PlanSection[];
export const isPlanSection = (name: string | null): name is PlanSection => name !== null && name in planSections;
