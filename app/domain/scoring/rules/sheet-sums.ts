import type { Rubric } from "../rubric.ts";
import { sumOf } from "../mean.ts";
import { marksInOrder, type MarkedSheet, type WorkedSheet } from "./counted-sheets.ts";
import type { ScoringRules } from "./rules.ts";
import type { Step } from "./steps.ts";

export interface SheetSums {
  sheets: WorkedSheet[];
  /** What full marks add up to with the weights; null without weights. */
  fullMarks: number | null;
  steps: Step[];
}

/** Adds up every sheet, with the weights where there are some. @throws RangeError where a criterion has no weight */
export function sumSheets(options: { rubric: Rubric; sheets: readonly MarkedSheet[]; weights: ScoringRules["weights"] }): SheetSums {
  const { rubric, weights } = options;
  const marked = options.sheets.map((sheet, index) => ({ sheet: index, marks: marksInOrder({ rubric, sheet }) }));
  if (weights === null) {
    const sheets = marked.map(({ sheet, marks }) => ({ sheet, marks, sum: sumOf(marks) }));
    return { sheets, fullMarks: null, steps: sheets.map((sheet) => ({ kind: "sheet_sum", ...sheet })) };
  }
  const weighed = rubric.criteria.map(({ id, maximum }) => ({ maximum, weight: weightOf(weights, id) }));
  const fullMarks = sumOf(weighed.map(({ maximum, weight }) => maximum * weight));
  const worked = marked.map(({ sheet, marks }) => {
    const terms = weighed.map(({ weight }, index) => ({ mark: marks[index] ?? 0, weight }));
    return { sheet, marks, terms, sum: sumOf(terms.map(({ mark, weight }) => mark * weight)) };
  });
  return {
    sheets: worked.map(({ sheet, marks, sum }) => ({ sheet, marks, sum })),
    fullMarks,
    steps: [
      { kind: "full_marks", terms: weighed, sum: fullMarks },
      ...worked.map(({ sheet, terms, sum }): Step => ({ kind: "weighted_sum", sheet, terms, sum })),
    ],
  };
}

function weightOf(weights: Readonly<Record<number, number>>, criterionId: number): number {
  const weight = weights[criterionId];
  if (weight === undefined) throw new RangeError(`no weight for criterion ${criterionId}`);
  return weight;
}
