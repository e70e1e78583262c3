import { rankLabels } from "#app/copy/review.ts";
import { scoreWorkingCopy as copy } from "#app/copy/scoring/score-working.ts";
import { markText } from "#app/domain/scoring/mark.ts";
import type { Division } from "#app/domain/scoring/rules/division.ts";
import type { FoundRank } from "#app/domain/scoring/rules/rank.ts";
import type { Step } from "#app/domain/scoring/rules/steps.ts";
import { formatScore } from "../format.ts";

export interface WorkingRow {
  number: number;
  step: string;
  working: string;
  result: string;
}

export interface WorkingNames {
  /** Whose sheet it is, in the order of the sheets counted. */
  sheets: readonly string[];
  criteria: readonly { id: number; name: string }[];
}

const upToFour = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 4 });
/** A mark times a weight is hundredths of hundredths: 337500 → “33,75”. */
const formatWeighted = (value: number) => upToFour.format(value / 10_000);

const added = (terms: readonly string[]) => terms.join(" + ");
const inBrackets = (terms: readonly string[]) => (terms.length > 1 ? `(${added(terms)})` : added(terms));
const restOf = ({ rest }: Division) => `${rest.numerator}/${rest.denominator}`;
const exactly = (division: Division) => {
  const whole = formatScore(division.quotient);
  return division.rest.numerator === 0 ? whole : copy.exact(whole, restOf(division));
};
const roundingOf = (division: Division) => {
  if (division.rest.numerator === 0) return copy.roundedOff;
  return division.rounded > division.quotient ? copy.roundedUp(restOf(division)) : copy.roundedDown(restOf(division));
};
const rankRange = ({ total, from, below }: FoundRank & { total: number }) => {
  if (from === null) return below === null ? formatScore(total) : copy.rankBelow(formatScore(total), formatScore(below));
  return below === null ? copy.rankFrom(formatScore(total), formatScore(from)) : copy.rankBetween(formatScore(total), formatScore(from), formatScore(below));
};

/** The steps of a council's score as lines that a reader can follow with a pencil. */
export function workingRows(options: { steps: readonly Step[]; names: WorkingNames }): WorkingRow[] {
  const isWeighted = options.steps.some(({ kind }) => kind === "full_marks");
  const formatSum = isWeighted ? formatWeighted : formatScore;
  const owner = (sheet: number) => options.names.sheets[sheet] ?? "";
  const criterion = (id: number) => options.names.criteria.find((named) => named.id === id)?.name ?? "";
  const weighted = (value: number, weight: number) => `${markText(value)} × ${markText(weight)}`;
  const floorResult = (reached: boolean) => (reached ? copy.floorReached : copy.floorMissed);

  const lineOf = (step: Step): Omit<WorkingRow, "number"> => {
    switch (step.kind) {
      case "sheet_sum":
        return { step: copy.sheetSum(owner(step.sheet)), working: added(step.marks.map(formatScore)), result: formatScore(step.sum) };
      case "full_marks":
        return { step: copy.fullMarks, working: added(step.terms.map(({ maximum, weight }) => weighted(maximum, weight))), result: formatWeighted(step.sum) };
      case "weighted_sum": {
        const working = added(step.terms.map(({ mark, weight }) => weighted(mark, weight)));
        return { step: copy.weightedSum(owner(step.sheet)), working, result: formatWeighted(step.sum) };
      }
      case "all_count": {
        const working = step.dropFrom === null ? copy.allCount(step.sheets) : copy.tooFewToDrop(step.sheets, step.dropFrom);
        return { step: copy.counting, working, result: copy.sheets(step.sheets) };
      }
      case "ends_dropped": {
        const [lowest, highest] = [step.lowest, step.highest].map(({ sheet, sum }) => copy.sumOfSheet(owner(sheet), formatSum(sum)));
        return {
          step: copy.counting,
          working: copy.endsDropped(step.sheets, step.dropFrom, lowest ?? "", highest ?? ""),
          result: copy.sheets(step.sheets - 2),
        };
      }
      case "sum":
        return { step: copy.sum, working: added(step.addends.map(({ sum }) => formatSum(sum))), result: formatSum(step.sum) };
      case "division": {
        const { fullMarks, sheets, division } = step;
        const sum = formatSum(step.sum);
        return fullMarks === null
          ? { step: copy.division, working: `${sum} : ${sheets}`, result: exactly(division) }
          : { step: copy.weightedDivision, working: `(${sum} × 100) : (${sheets} × ${formatWeighted(fullMarks)})`, result: exactly(division) };
      }
      case "rounding":
        return { step: copy.rounding, working: roundingOf(step.division), result: formatScore(step.total) };
      case "floor_of_mean": {
        const numbers = [exactly(step.division), formatScore(step.mean), formatScore(step.floor)] as const;
        const working = copy.meanAndFloor(inBrackets(step.marks.map(formatScore)), step.marks.length, ...numbers);
        return { step: copy.floorOfMean(criterion(step.criterionId)), working, result: floorResult(step.reached) };
      }
      case "floor_of_sheet":
        return {
          step: copy.floorOfSheet(criterion(step.criterionId), owner(step.sheet)),
          working: copy.markAndFloor(formatScore(step.mark), formatScore(step.floor)),
          result: floorResult(step.reached),
        };
      case "pass_mark": {
        const working = copy.totalAndPassMark(formatScore(step.total), formatScore(step.passMark));
        return { step: copy.passMark, working, result: step.reached ? copy.passMarkReached : copy.passMarkMissed };
      }
      case "rank":
        return { step: copy.rank, working: rankRange(step), result: rankLabels[step.rank] };
    }
  };
  return options.steps.map((step, index) => ({ number: index + 1, ...lineOf(step) }));
}
