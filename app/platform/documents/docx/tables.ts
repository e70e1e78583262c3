import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun as Run, VerticalAlignTable, WidthType } from "docx";
import { typeSizes, type PaperBlock, type TableColumn } from "#app/domain/papers/paper.ts";
import { fullWidth } from "./paragraphs.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** Columns side by side without lines: the head of a paper, its signatures. Widths in hundredths of the text's width; no row is torn. */
export function bareTable(options: { widths: readonly number[]; rows: readonly (readonly (readonly Paragraph[])[])[] }): Table {
  const widths = options.widths.map((width) => Math.round((fullWidth * width) / 100));
  const cellOf = (children: readonly Paragraph[], index: number) =>
    new TableCell({
      children: [...children],
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      borders: noBorders,
      margins: { left: 0, right: 0 },
    });
  return new Table({
    width: { size: fullWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: options.rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cellOf) })),
  });
}

/** A table with lines; its first row comes again on every page, and no row is torn. */
export function linedTable(block: Extract<PaperBlock, { kind: "table" }>): Table {
  const widths = block.columns.map((column) => Math.round((fullWidth * column.width) / 100));
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHeader,
      children: block.columns.map((column, index) => cell({ text: cells[index] ?? "", column, width: widths[index] ?? 0, isHeader })),
    });
  return new Table({
    width: { size: fullWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        block.columns.map(({ header }) => header),
        true,
      ),
      ...block.rows.map((cells) => row(cells, false)),
    ],
  });
}

function cell(options: { text: string; column: TableColumn; width: number; isHeader: boolean }): TableCell {
  const { text, column, width, isHeader } = options;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 70, right: 70, top: 40, bottom: 40 },
    ...(isHeader && { verticalAlign: VerticalAlignTable.CENTER }),
    children: [
      new Paragraph({
        alignment: isHeader || column.align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { before: 0 },
        children: [new Run({ text, bold: isHeader, size: typeSizes.table * 2 })],
      }),
    ],
  });
}
