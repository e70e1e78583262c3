import type { Rubric } from "../rubric.ts";
import type { StepOf } from "./steps.ts";

/** A sheet handed in: one mark, in hundredths, for every criterion of the rubric. */
export interface MarkedSheet {
  marks: readonly { criterionId: number; mark: number }[];
}

/** A sheet in the working: its place in the list, its marks in the order of the rubric, and its sum (with weights: hundredths of hundredths). */
export interface WorkedSheet {
  sheet: number;
  marks: number[];
  sum: number;
}

/** @throws RangeError where a sheet lacks a mark: such a sheet cannot be handed in */
export function marksInOrder(options: { rubric: Pick<Rubric, "criteria">; sheet: MarkedSheet }): number[] {
  const given = new Map(options.sheet.marks.map(({ criterionId, mark }) => [criterionId, mark]));
  return options.rubric.criteria.map(({ id }) => {
    const mark = given.get(id);
    if (mark === undefined) throw new RangeError(`no mark for criterion ${id}`);
    return mark;
  });
}

/** Lower sum first; of equal sums the one with the lower mark in the earliest criterion that differs. */
function compareSheets(one: WorkedSheet, other: WorkedSheet): number {
  const differences = [one.sum - other.sum, ...one.marks.map((mark, index) => mark - (other.marks[index] ?? 0))];
  return differences.find((difference) => difference !== 0) ?? 0;
}

/**
 * Leaves out the highest and the lowest sheet where there are enough of them. Equal sums are told apart by their marks, so that the order in which
 * sheets came in never changes a score.
 */
export function dropEnds(options: { sheets: readonly WorkedSheet[]; dropFrom: number | null }): {
  counted: WorkedSheet[];
  step: StepOf<"all_count" | "ends_dropped">;
} {
  const { sheets, dropFrom } = options;
  const ascending = [...sheets].sort(compareSheets);
  const [lowest, highest] = [ascending[0], ascending.at(-1)];
  // Below three nothing would be left to count.
  if (dropFrom === null || sheets.length < Math.max(dropFrom, 3) || !lowest || !highest) {
    return { counted: [...sheets], step: { kind: "all_count", sheets: sheets.length, dropFrom } };
  }
  const ends = { lowest: { sheet: lowest.sheet, sum: lowest.sum }, highest: { sheet: highest.sheet, sum: highest.sum } };
  return {
    counted: sheets.filter((sheet) => sheet !== lowest && sheet !== highest),
    step: { kind: "ends_dropped", sheets: sheets.length, dropFrom, ...ends },
  };
}
