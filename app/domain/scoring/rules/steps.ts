import type { Division } from "./division.ts";
import type { FoundRank } from "./rank.ts";

/** A sheet by its place in the list that was counted, with its sum: hundredths, or with weights hundredths of hundredths. */
export interface SheetSum {
  sheet: number;
  sum: number;
}

interface Compared {
  floor: number;
  reached: boolean;
}

/**
 * One step of the working, with every number it used, so that it can be printed and done again by hand. Marks and scores are hundredths of a point;
 * what was multiplied by weights is hundredths of those.
 */
export type Step =
  | ({ kind: "sheet_sum"; marks: number[] } & SheetSum)
  | ({ kind: "weighted_sum"; terms: { mark: number; weight: number }[] } & SheetSum)
  /** What a sheet with full marks would add up to. */
  | { kind: "full_marks"; terms: { maximum: number; weight: number }[]; sum: number }
  | { kind: "all_count"; sheets: number; dropFrom: number | null }
  | { kind: "ends_dropped"; sheets: number; dropFrom: number; lowest: SheetSum; highest: SheetSum }
  | { kind: "sum"; addends: SheetSum[]; sum: number }
  /** Sum : sheets; with weights (sum × 100,00) : (sheets × fullMarks). */
  | { kind: "division"; sum: number; sheets: number; fullMarks: number | null; division: Division }
  /** The only rounding of the score. */
  | { kind: "rounding"; division: Division; total: number }
  | ({ kind: "floor_of_mean"; criterionId: number; marks: number[]; division: Division; mean: number } & Compared)
  | ({ kind: "floor_of_sheet"; criterionId: number; sheet: number; mark: number } & Compared)
  | { kind: "pass_mark"; total: number; passMark: number; reached: boolean }
  | ({ kind: "rank"; total: number } & FoundRank);

export type StepOf<Kind extends Step["kind"]> = Extract<Step, { kind: Kind }>;
