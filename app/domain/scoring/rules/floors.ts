import { sumOf } from "../mean.ts";
import type { Criterion } from "../rubric.ts";
import type { WorkedSheet } from "./counted-sheets.ts";
import { divideHalfUp } from "./division.ts";
import type { ScoringRules } from "./rules.ts";
import type { StepOf } from "./steps.ts";

export interface CriterionScore {
  criterionId: number;
  /** Of the sheets that count, rounded half up. */
  mean: number;
  /** The mean, or a mark where the rules look at each sheet, lies below the criterion's floor. */
  belowFloor: boolean;
}

type FloorStep = StepOf<"floor_of_mean" | "floor_of_sheet">;

/**
 * The mean of one criterion over the sheets that count, held against its floor. The rounded mean is compared, the one that is printed:
 * a mean that reads 10,00 reaches a floor of 10,00.
 */
export function scoreCriterion(options: {
  criterion: Pick<Criterion, "id" | "floor">;
  /** Its place in the rubric. */
  index: number;
  counted: readonly WorkedSheet[];
  floorsOn: ScoringRules["floorsOn"];
}): { score: CriterionScore; steps: FloorStep[] } {
  const { counted, index } = options;
  const { id: criterionId, floor } = options.criterion;
  const marked = counted.map(({ sheet, marks }) => ({ sheet, mark: marks[index] ?? 0 }));
  const marks = marked.map(({ mark }) => mark);
  const division = divideHalfUp({ dividend: sumOf(marks), divisor: marks.length });
  const mean = division.rounded;
  const steps: FloorStep[] =
    floor === null
      ? []
      : options.floorsOn === "mean"
        ? [{ kind: "floor_of_mean", criterionId, marks, division, mean, floor, reached: mean >= floor }]
        : marked.map(({ sheet, mark }) => ({ kind: "floor_of_sheet", criterionId, sheet, mark, floor, reached: mark >= floor }));
  return { score: { criterionId, mean, belowFloor: steps.some(({ reached }) => !reached) }, steps };
}
