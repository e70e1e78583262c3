import { readFile } from "node:fs/promises";
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun, type Table } from "docx";
import { pageLayout, typeSizes, type Paper, type PaperBlock } from "#app/domain/papers/paper.ts";
import { fontFamily, fontFiles } from "../fonts.ts";
import { fontTableXml } from "./font-table.ts";
import { closing, mark, nationalHeader, title } from "./heads-and-signatures.ts";
import { centred, fullWidth, gap, textParagraph, twips } from "./paragraphs.ts";
import { linedTable } from "./tables.ts";

type Drawers = { [Kind in PaperBlock["kind"]]: (block: Extract<PaperBlock, { kind: Kind }>) => (Paragraph | Table)[] };

const drawers: Drawers = {
  nationalHeader,
  title,
  closing,
  addressee: ({ text }) => [centred({ text, size: typeSizes.text, bold: true }), gap({ points: 6 })],
  heading: ({ text }) => [textParagraph({ runs: [{ text, bold: true }], indent: true, more: { keepNext: true, alignment: AlignmentType.LEFT } })],
  paragraph: ({ runs, indent }) => [textParagraph({ runs, indent })],
  table: (block) => [gap({ points: 6, keepNext: true }), linedTable(block), gap({ points: 6 })],
  blankLines: ({ count }) => Array.from({ length: count }, blankLine),
};

const draw = <Kind extends PaperBlock["kind"]>(block: Extract<PaperBlock, { kind: Kind }>): (Paragraph | Table)[] =>
  (drawers[block.kind] as (block: Extract<PaperBlock, { kind: Kind }>) => (Paragraph | Table)[])(block);

/** A dotted line over the whole width. */
const blankLine = (): Paragraph =>
  new Paragraph({
    spacing: { before: twips.fromPoints(6) },
    tabStops: [{ type: TabStopType.RIGHT, position: fullWidth, leader: "dot" }],
    children: [new TextRun({ children: [new Tab()], size: typeSizes.text * 2 })],
  });

const header = () =>
  new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: typeSizes.text * 2 })] })],
  });
const footer = (text: string) =>
  new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size: typeSizes.footer * 2 })] })] });

const margin = {
  top: twips.fromMillimetres(pageLayout.top),
  bottom: twips.fromMillimetres(pageLayout.bottom),
  left: twips.fromMillimetres(pageLayout.left),
  right: twips.fromMillimetres(pageLayout.right),
  header: twips.fromMillimetres(10),
  footer: twips.fromMillimetres(10),
};

/** Draws a paper as DOCX with its fonts inside. Page numbers stand in the top margin from page 2 on. */
export async function drawDocx(paper: Paper): Promise<Uint8Array> {
  const data = await Promise.all([readFile(fontFiles.regular), readFile(fontFiles.bold), readFile(fontFiles.italic)]);
  const document = new Document({
    title: paper.title,
    creator: "Sáng kiến trẻ",
    fonts: data.map((file) => ({ name: fontFamily, data: file })),
    styles: { default: { document: { run: { font: fontFamily, size: typeSizes.text * 2, language: { value: "vi-VN" } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips.fromMillimetres(pageLayout.width), height: twips.fromMillimetres(pageLayout.height) },
            margin,
          },
        },
        headers: { default: header(), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: footer(paper.footer), first: footer(paper.footer) },
        children: [...(paper.mark === null ? [] : mark(paper.mark)), ...paper.blocks.flatMap((block) => draw(block))],
      },
    ],
  });
  const fontKeys = document.FontTable.fontOptionsWithKey.map(({ fontKey }) => fontKey);
  return Packer.toBuffer(document, undefined, [{ path: "word/fontTable.xml", data: fontTableXml({ fontKeys }) }]);
}
