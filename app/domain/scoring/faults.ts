import { rangeText } from "./mark.ts";
import type { Criterion, GivenMark, Rubric } from "./rubric.ts";

export interface MarkFault {
  field: "bandId" | "mark";
  /** An error code of `copy/errors/review.ts`. */
  code: string;
}

/** What no draft may hold: a mark without its band, a mark outside it, a band of another criterion. */
export function findMarkFault(options: { criterion: Criterion | undefined; given: GivenMark }): MarkFault | null {
  const { criterion, given } = options;
  if (!criterion) return { field: "mark", code: "criterion_unknown" };
  if (given.bandId === null) return given.mark === null ? null : { field: "bandId", code: "band_required" };
  const band = criterion.bands.find(({ id }) => id === given.bandId);
  if (!band) return { field: "bandId", code: "band_required" };
  const fits = given.mark === null || (given.mark >= band.lowest && given.mark <= band.highest);
  return fits ? null : { field: "mark", code: `mark_outside_band@${rangeText(band)}` };
}

/** Whether a set of marks may be saved as a draft: known criteria, each once, none with a fault. */
export function isSavable(options: { rubric: Rubric; marks: readonly GivenMark[] }): boolean {
  const { rubric, marks } = options;
  const isOnce = new Set(marks.map(({ criterionId }) => criterionId)).size === marks.length;
  return isOnce && marks.every((given) => !findMarkFault({ criterion: rubric.criteria.find(({ id }) => id === given.criterionId), given }));
}

/** The criteria that still want a mark before the sheet can be handed in, in the order of the rubric. */
export function findMissingMarks(options: { rubric: Rubric; marks: readonly GivenMark[] }): Criterion[] {
  const marked = new Set(options.marks.flatMap(({ criterionId, mark }) => (mark === null ? [] : [criterionId])));
  return options.rubric.criteria.filter(({ id }) => !marked.has(id));
}
