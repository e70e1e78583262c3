import { AlignmentType, BorderStyle, Paragraph, TextRun, type Table } from "docx";
import { mottoWidth, textWidth, typeSizes, type PaperBlock, type Signer } from "#app/domain/papers/paper.ts";
import { signerRows } from "#app/domain/papers/signer-rows.ts";
import { centred, gap, rule, textParagraph, twips } from "./paragraphs.ts";
import { bareTable } from "./tables.ts";

type Drawn = Paragraph | Table;
type Block<Kind extends PaperBlock["kind"]> = Extract<PaperBlock, { kind: Kind }>;

const points = (millimetres: number) => (millimetres * 72) / 25.4;
const fullPoints = points(textWidth);
/** Hundredths: the issuer on the left, the country on the right. */
const columns = [43, 57] as const;
/** Wide enough on the right for a written date. */
const signatureColumns = [44, 56] as const;

const nation = (block: Block<"nationalHeader">, columnWidth: number): Paragraph[] => [
  centred({ text: block.country, size: typeSizes.country, bold: true }),
  centred({ text: block.motto, size: typeSizes.motto, bold: true }),
  rule({ columnWidth, length: mottoWidth }),
];

/** Quốc hiệu and tiêu ngữ, beside the issuer or alone. */
export function nationalHeader(block: Block<"nationalHeader">): Drawn[] {
  const { issuer, placeAndDate } = block;
  if (!issuer) return [...nation(block, fullPoints), gap({ points: 10 })];
  const [left, right] = columns.map((width) => (fullPoints * width) / 100) as [number, number];
  const issuing = [
    ...(issuer.superior === null ? [] : [centred({ text: issuer.superior, size: typeSizes.issuer })]),
    centred({ text: issuer.name, size: typeSizes.issuer, bold: true }),
    rule({ columnWidth: left, length: left / 3 }),
    centred({ text: issuer.number, size: typeSizes.motto, before: 4 }),
  ];
  const country = [
    ...nation(block, right),
    ...(placeAndDate === null ? [] : [centred({ text: placeAndDate, size: typeSizes.motto, italic: true, before: 4 })]),
  ];
  return [bareTable({ widths: columns, rows: [[issuing, country]] }), gap({ points: 10 })];
}

/** The name of the paper and what it is about. */
export const title = (block: Block<"title">): Paragraph[] => [
  centred({ text: block.text, size: typeSizes.text, bold: true, before: 6, keepNext: true }),
  ...(block.subject === null ? [] : [centred({ text: block.subject, size: typeSizes.text, bold: true, keepNext: true })]),
  gap({ points: 6 }),
];

/** What everybody must see before reading: a box on top. */
export function mark(text: string): Paragraph[] {
  const edge = { style: BorderStyle.SINGLE, size: 6, space: 4, color: "000000" } as const;
  const border = { top: edge, bottom: edge, left: edge, right: edge };
  const lines = text.split("\n").map((line, index) => new TextRun({ text: line, bold: true, size: typeSizes.mark * 2, ...(index > 0 && { break: 1 }) }));
  return [new Paragraph({ alignment: AlignmentType.CENTER, border, spacing: { after: twips.fromPoints(12) }, children: lines })];
}

/** Last words, date and signatures: each holds on to the next, so that no signature stands alone on a page. */
export function closing(block: Block<"closing">): Drawn[] {
  const last = block.paragraphs.map((runs) => textParagraph({ runs, indent: true, more: { keepNext: true } }));
  // The date stands in the cell of the first signature, with an empty line beside it: a row of its own could be left behind on the page before.
  const dated = (side: number): Paragraph[] =>
    block.placeAndDate === null ? [] : [centred({ text: side === 1 ? block.placeAndDate : "", size: typeSizes.motto, italic: true, keepNext: true })];
  const rows = signerRows(block.signers).map((row, index) => row.map((signer, side) => [...(index === 0 ? dated(side) : []), ...signature(signer)]));
  return [...last, gap({ points: 8, keepNext: true }), bareTable({ widths: signatureColumns, rows })];
}

function signature(signer: Signer | null): Paragraph[] {
  // A cell holds a paragraph at least.
  if (!signer) return [gap({ points: 8 })];
  return [
    centred({ text: signer.role, size: typeSizes.motto, bold: true, keepNext: true }),
    centred({ text: signer.note, size: typeSizes.motto, italic: true, keepNext: true }),
    centred({ text: signer.name, size: typeSizes.text, bold: true, before: 64 }),
    gap({ points: 8 }),
  ];
}
