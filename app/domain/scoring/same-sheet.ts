import type { GivenMark } from "./rubric.ts";
import type { ScoreSheetContent } from "./sheet-schema.ts";

const lines = (marks: readonly GivenMark[]) =>
  marks
    .filter(({ bandId, mark, note }) => bandId !== null || mark !== null || note !== "")
    .map(({ criterionId, bandId, mark, note }) => [criterionId, bandId, mark, note] as const)
    .sort(([one], [other]) => one - other);

/** Two score sheets that say the same; a criterion without an answer says nothing. */
export function isSameScoreSheet(one: ScoreSheetContent, other: ScoreSheetContent): boolean {
  const words = ({ commentToAuthor, noteToCouncil, marks }: ScoreSheetContent) => JSON.stringify([commentToAuthor, noteToCouncil, lines(marks)]);
  return words(one) === words(other);
}
