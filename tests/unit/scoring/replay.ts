import type { Step, StepOf } from "#app/domain/scoring/rules/steps.ts";

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + BigInt(value), 0n);
const times = (terms: readonly (readonly [number, number])[]) => terms.reduce((sum, [one, other]) => sum + BigInt(one) * BigInt(other), 0n);

/** Whether a division multiplies back to its dividend, and is rounded half up. */
function multipliesBack({ dividend, divisor, quotient, rest, rounded }: StepOf<"division">["division"]): boolean {
  const [numerator, denominator] = [BigInt(rest.numerator), BigInt(rest.denominator)];
  const whole = BigInt(quotient) * denominator + numerator;
  const up = 2n * numerator >= denominator;
  return whole * BigInt(divisor) === BigInt(dividend) * denominator && numerator < denominator && rounded === quotient + (up ? 1 : 0);
}

/**
 * Follows the printed steps with a pencil, from nothing but the numbers in them.
 * @returns what the reader arrives at, or the kind of the first step that does not come out
 */
export function replay(steps: readonly Step[]): { total: number; rank: string; passes: boolean } | Step["kind"] {
  const sums = new Map<number, number>();
  let [fullMarks, sum, total, passes] = [null as number | null, 0, 0, true];
  let quotient: StepOf<"division">["division"] | undefined;
  for (const step of steps) {
    let holds = true;
    if (step.kind === "full_marks") {
      holds = times(step.terms.map(({ maximum, weight }) => [maximum, weight])) === BigInt(step.sum);
      fullMarks = step.sum;
    } else if (step.kind === "sheet_sum" || step.kind === "weighted_sum") {
      const worked = step.kind === "sheet_sum" ? add(step.marks) : times(step.terms.map(({ mark, weight }) => [mark, weight]));
      holds = worked === BigInt(step.sum);
      sums.set(step.sheet, step.sum);
    } else if (step.kind === "all_count") {
      holds = sums.size === step.sheets && (step.dropFrom === null || step.sheets < step.dropFrom);
    } else if (step.kind === "ends_dropped") {
      const all = [...sums.values()];
      holds = sums.size === step.sheets && step.sheets >= step.dropFrom && step.lowest.sum === Math.min(...all) && step.highest.sum === Math.max(...all);
      for (const end of [step.lowest, step.highest]) holds &&= sums.get(end.sheet) === end.sum && sums.delete(end.sheet);
    } else if (step.kind === "sum") {
      holds = step.addends.length === sums.size && step.addends.every((addend) => sums.get(addend.sheet) === addend.sum);
      holds &&= add(step.addends.map((addend) => addend.sum)) === BigInt(step.sum);
      sum = step.sum;
    } else if (step.kind === "division") {
      const [scale, full] = fullMarks === null ? [1, 1] : [10_000, fullMarks];
      holds = step.sum === sum && step.sheets === sums.size && step.fullMarks === fullMarks;
      holds &&= step.division.dividend === sum * scale && step.division.divisor === step.sheets * full && multipliesBack(step.division);
      quotient = step.division;
    } else if (step.kind === "rounding") {
      total = quotient?.rounded ?? -1;
      holds = step.total === total;
    } else if (step.kind === "rank") {
      const inside = (step.from === null || total >= step.from) && (step.below === null || total < step.below);
      return step.total === total && inside ? { total, rank: step.rank, passes } : step.kind;
    } else {
      if (step.kind === "floor_of_mean") {
        const { division } = step;
        holds = division.dividend === Number(add(step.marks)) && division.divisor === sums.size && multipliesBack(division) && step.mean === division.rounded;
      }
      const [value, least] = step.kind === "pass_mark" ? [step.total, step.passMark] : [step.kind === "floor_of_mean" ? step.mean : step.mark, step.floor];
      holds &&= step.reached === value >= least && (step.kind !== "pass_mark" || step.total === total);
      passes &&= step.reached;
    }
    if (!holds) return step.kind;
  }
  return "rank";
}
