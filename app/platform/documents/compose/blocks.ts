import { paperWords } from "#app/copy/papers.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { writtenDate } from "#app/domain/papers/figures.ts";
import type { Issuer, PaperBlock, TextRun } from "#app/domain/papers/paper.ts";
import type { PaperFile } from "#app/domain/papers/paper-file.ts";
import { linesOf, oneLine } from "#app/domain/papers/printable-text.ts";

export const text = (words: string): TextRun => ({ text: words });
export const bold = (words: string): TextRun => ({ text: words, bold: true });
export const italic = (words: string): TextRun => ({ text: words, italic: true });

/** A paragraph of the text, its first line moved in. */
export const paragraph = (...runs: TextRun[]): PaperBlock => ({ kind: "paragraph", runs, indent: true });

/** “Mã hồ sơ: SK-2026-0001” in one paragraph. */
export const fact = (term: string, value: string): PaperBlock => paragraph(bold(term), text(oneLine(value) || paperWords.nothing));

/** What a person wrote, a paragraph for each line; where nothing is written the paper says so, and a draft that it is still to be written. */
export function answer(options: { written: string; file: { version: object | null } }): PaperBlock[] {
  const lines = linesOf(options.written);
  if (lines.length > 0) return lines.map((line) => paragraph(text(line)));
  return [paragraph(options.file.version ? text(paperWords.nothing) : italic(paperWords.notWritten))];
}

/** A question in bold and what was written below it. */
export const question = (options: { label: string; written: string; file: Pick<PaperFile, "version"> }): PaperBlock[] => [
  { kind: "heading", text: options.label },
  ...answer(options),
];

/** Quốc hiệu and tiêu ngữ alone in the middle: papers that people write. */
export const headerOfPeople: PaperBlock = {
  kind: "nationalHeader",
  country: paperWords.country,
  motto: paperWords.motto,
  issuer: null,
  placeAndDate: null,
};

export const headerOfIssuer = (options: { issuer: Issuer; placeAndDate: string }): PaperBlock => ({
  ...headerOfPeople,
  kind: "nationalHeader",
  country: paperWords.country,
  motto: paperWords.motto,
  ...options,
});

/** “TP. Hồ Chí Minh, ngày 22 tháng 11 năm 2026”, or dots to be filled in. @param day in Vietnam, 'YYYY-MM-DD' @param place where one was named */
export const placeAndDate = (day: string | null, place?: string | null): string =>
  day === null ? paperWords.undated : paperWords.placeAndDate(oneLine(place ?? "") || paperWords.city, writtenDate(day));

/** Place and day of the authors' declaration: a version has them, a draft leaves them to be written. */
export const declaredPlaceAndDate = ({ version }: Pick<PaperFile, "version">): string =>
  placeAndDate(version && dayInVietnam(new Date(version.sentAt)), version?.declaredPlace);

/** A day of birth or of first use; empty where it was not given. */
export const dayOrNothing = (day: string | null): string => (day === null ? "" : formatDay(day));

/** The name of an author, or that it is withheld. */
export const nameOf = (author: { fullName: string }): string => oneLine(author.fullName) || paperWords.nameWithheld;
