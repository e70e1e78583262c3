import { AlignmentType, BorderStyle, Paragraph, TextRun as Run, type IParagraphOptions, type IRunOptions } from "docx";
import { textWidth, typeSizes, type TextRun } from "#app/domain/papers/paper.ts";

/** Twentieths of a point, the measure of the format. */
export const twips = {
  fromPoints: (points: number) => Math.round(points * 20),
  fromMillimetres: (millimetres: number) => Math.round((millimetres * 1440) / 25.4),
};
export const fullWidth = twips.fromMillimetres(textWidth);

/** Half-points, the measure of a type size. */
const halfPoints = (points: number) => points * 2;

export const run = ({ text, bold, italic }: TextRun, more: IRunOptions = {}): Run =>
  new Run({ text, bold: bold ?? false, italics: italic ?? false, size: halfPoints(typeSizes.text), ...more });

const spaced = { before: twips.fromPoints(6), line: 276 };

/** A paragraph of the text: both edges straight, 6 points apart. */
export function textParagraph(options: { runs: readonly TextRun[]; indent: boolean; more?: IParagraphOptions }): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: spaced,
    ...(options.indent && { indent: { firstLine: twips.fromMillimetres(10) } }),
    children: options.runs.map((part) => run(part)),
    ...options.more,
  });
}

/** A line in the middle, of its own size. */
export function centred(options: { text: string; size: number; bold?: boolean; italic?: boolean; before?: number; keepNext?: boolean }): Paragraph {
  const { text, size, bold = false, italic = false, before = 0, keepNext = false } = options;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before: twips.fromPoints(before) },
    children: [new Run({ text, bold, italics: italic, size: halfPoints(size) })],
  });
}

/** A straight line in the middle of a column, as under tiêu ngữ. Both in points. */
export function rule(options: { columnWidth: number; length: number }): Paragraph {
  const side = twips.fromPoints(Math.max(0, (options.columnWidth - options.length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: twips.fromPoints(2), line: twips.fromPoints(3), lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [],
  });
}

/** Room between two things, and the paragraph that must stand between two tables. */
export const gap = ({ points, keepNext = false }: { points: number; keepNext?: boolean }): Paragraph =>
  new Paragraph({ keepNext, spacing: { line: twips.fromPoints(points), lineRule: "exact" }, children: [] });
