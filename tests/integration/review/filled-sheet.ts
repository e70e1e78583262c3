import type { FeasibilitySheetContent } from "#app/domain/feasibility/sheet-schema.ts";
import type { ScoreSheetContent } from "#app/domain/scoring/sheet-schema.ts";
import type { World } from "#tests/support/world.ts";

/** A score sheet over the world's rubric; null leaves a mark open. */
export function filledSheet(world: World, marks: (number | null)[], comment = ""): ScoreSheetContent {
  const given = world.rubric.criteria.map(({ id, bandId }, index) => {
    const mark = marks[index] ?? null;
    return { criterionId: id, bandId: mark === null ? null : bandId, mark, note: "" };
  });
  return { marks: given, commentToAuthor: comment, noteToCouncil: "" };
}

export const judgement: FeasibilitySheetContent = {
  tag: "apply_now",
  conditions: "",
  note: "",
  legal: "feasible",
  funding: "feasible",
  staffing: "undecided",
  technology: "feasible",
  timing: "feasible",
};
