import { markText, parseMark } from "#app/domain/scoring/mark.ts";
import type { Rubric } from "#app/domain/scoring/rubric.ts";
import type { FormValues } from "../dossier/sections/form-values.ts";
import type { ScoreSheetFacts } from "./score-summary.tsx";

/** A stored sheet as the boxes of its form hold it, one row for each criterion of the rubric. */
export function scoreFormValues({ rubric, sheet }: { rubric: Rubric; sheet: ScoreSheetFacts | null }): FormValues {
  return {
    commentToAuthor: sheet?.commentToAuthor ?? "",
    noteToCouncil: sheet?.noteToCouncil ?? "",
    marks: rubric.criteria.map(({ id }) => {
      const given = sheet?.marks.find(({ criterionId }) => criterionId === id);
      const mark = given?.mark ?? null;
      return {
        criterionId: String(id),
        ...(given?.bandId && { bandId: String(given.bandId) }),
        mark: mark === null ? "" : markText(mark),
        note: given?.note ?? "",
      };
    }),
  };
}

const text = (value: unknown) => (typeof value === "string" ? value : "");
const number = (value: unknown) => (/^\d{1,9}$/.test(text(value)) ? Number(value) : null);

/** What the boxes of a form say, as a sheet to read: the opposite of `scoreFormValues`. */
export function scoreFormWords(values: FormValues): ScoreSheetFacts {
  const rows: unknown[] = Array.isArray(values.marks) ? values.marks : [];
  return {
    commentToAuthor: text(values.commentToAuthor),
    noteToCouncil: text(values.noteToCouncil),
    marks: rows.map((row) => {
      const { criterionId, bandId, mark, note } = (row ?? {}) as Record<string, unknown>;
      return { criterionId: number(criterionId) ?? 0, bandId: number(bandId), mark: parseMark(text(mark)), note: text(note) };
    }),
  };
}
