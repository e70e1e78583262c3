import { meanOf, rangeOf } from "./mean.ts";
import { rankOf, type Rank } from "./rank.ts";
import type { Rubric } from "./rubric.ts";

/** A sheet handed in: its total and its mark by criterion, in hundredths. */
export interface CountedSheet {
  total: number;
  marks: Readonly<Record<number, number>>;
}

export interface CriterionScore {
  criterionId: number;
  mean: number | null;
  range: number | null;
  /** The mean lies below the criterion's floor. */
  belowFloor: boolean;
}

/** The council's score with all that explains it; every number in hundredths. */
export interface CouncilScore {
  sheets: number;
  mean: number | null;
  range: number | null;
  rank: Rank | null;
  passMark: number;
  belowPassMark: boolean;
  criteria: CriterionScore[];
}

/** The mean of the sheets handed in, by criterion and in all; no sheet is dropped (domain notes §3). */
export function scoreOfCouncil(options: { rubric: Rubric; sheets: readonly CountedSheet[] }): CouncilScore {
  const { rubric, sheets } = options;
  const totals = sheets.map(({ total }) => total);
  const mean = meanOf(totals);
  const criteria = rubric.criteria.map(({ id, floor }) => {
    const marks = sheets.flatMap((sheet) => sheet.marks[id] ?? []);
    const criterionMean = meanOf(marks);
    return { criterionId: id, mean: criterionMean, range: rangeOf(marks), belowFloor: floor !== null && criterionMean !== null && criterionMean < floor };
  });
  return {
    sheets: sheets.length,
    mean,
    range: rangeOf(totals),
    rank: mean === null ? null : rankOf(mean),
    passMark: rubric.passMark,
    belowPassMark: mean !== null && mean < rubric.passMark,
    criteria,
  };
}
