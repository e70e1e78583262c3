import type { MarkedSheet } from "#app/domain/scoring/rules/counted-sheets.ts";
import type { Rubric } from "#app/domain/scoring/rubric.ts";

/** A rubric by the maxima (hundredths) of its criteria; floors where given; ids 1, 2, 3 … in that order. */
export function rubricOf(options: { maxima: readonly number[]; floors?: readonly (number | null)[]; passMark?: number }): Rubric {
  const criteria = options.maxima.map((maximum, index) => ({
    ...{ id: index + 1, name: `Tiêu chí ${index + 1}`, description: "", maximum, floor: options.floors?.[index] ?? null },
    bands: [{ id: index + 1, lowest: 0, highest: maximum, label: "Toàn thang", description: "" }],
  }));
  return { id: 1, name: "Bộ tiêu chí", passMark: options.passMark ?? 5000, criteria };
}

/** A sheet with these marks (hundredths) in the order of `rubricOf`. */
export const sheetOf = (...marks: number[]): MarkedSheet => ({ marks: marks.map((mark, index) => ({ criterionId: index + 1, mark })) });
