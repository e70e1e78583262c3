import { sumOf } from "../mean.ts";
import type { Rubric } from "../rubric.ts";
import { dropEnds, type MarkedSheet } from "./counted-sheets.ts";
import { divideHalfUp } from "./division.ts";
import { scoreCriterion, type CriterionScore } from "./floors.ts";
import { findRank, type Rank } from "./rank.ts";
import type { ScoringRules } from "./rules.ts";
import { sumSheets } from "./sheet-sums.ts";
import type { Step } from "./steps.ts";

/** Full marks where criteria have weights: 100,00 points. */
const fullScore = 10_000;

/** The council's score, what it reaches and misses, and how it came about; every score in hundredths. */
export interface CouncilScore {
  total: number;
  rank: Rank;
  passMark: number;
  belowPassMark: boolean;
  /** In the order of the rubric. */
  criteria: CriterionScore[];
  /** The pass mark and every floor are reached. The council still decides for itself. */
  passes: boolean;
  /** The working in its order, from the marks to the rank. */
  steps: Step[];
}

/**
 * Works out the council's score: sums of the sheets, those that count, their mean, rounded half up once at the end; then floors, pass mark and rank
 * (domain notes §3). Pass mark and ranks look at the rounded total, the one that is printed.
 * @returns null where no sheet is in
 */
export function scoreOfCouncil(options: { rubric: Rubric; sheets: readonly MarkedSheet[]; rules: ScoringRules }): CouncilScore | null {
  const { rubric, rules } = options;
  if (options.sheets.length === 0) return null;
  const { sheets, fullMarks, steps: sheetSteps } = sumSheets({ rubric, sheets: options.sheets, weights: rules.weights });
  const { counted, step: countStep } = dropEnds({ sheets, dropFrom: rules.dropFrom });
  const sum = sumOf(counted.map((sheet) => sheet.sum));
  const division = divideHalfUp(
    fullMarks === null ? { dividend: sum, divisor: counted.length } : { dividend: sum * fullScore, divisor: counted.length * fullMarks },
  );
  const total = division.rounded;
  const criteria = rubric.criteria.map((criterion, index) => scoreCriterion({ criterion, index, counted, floorsOn: rules.floorsOn }));
  const passed = { total, passMark: rubric.passMark, reached: total >= rubric.passMark };
  const found = findRank({ score: total, bands: rules.ranks });
  return {
    total,
    rank: found.rank,
    passMark: rubric.passMark,
    belowPassMark: !passed.reached,
    criteria: criteria.map(({ score }) => score),
    passes: passed.reached && criteria.every(({ score }) => !score.belowFloor),
    steps: [
      ...sheetSteps,
      countStep,
      { kind: "sum", addends: counted.map((sheet) => ({ sheet: sheet.sheet, sum: sheet.sum })), sum },
      { kind: "division", sum, sheets: counted.length, fullMarks, division },
      { kind: "rounding", division, total },
      ...criteria.flatMap(({ steps }) => steps),
      { kind: "pass_mark", ...passed },
      { kind: "rank", total, ...found },
    ],
  };
}
