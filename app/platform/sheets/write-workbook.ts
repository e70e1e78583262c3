import writeXlsxFile, { type CellObject } from "write-excel-file/node";

/** A value of a table: text stays text whatever it begins with; a day 'YYYY-MM-DD' becomes a real date. */
export type SheetValue = string | number | { day: string } | null;

export interface SheetTable {
  /** At most 31 characters, none of : \ / ? * [ ] – as spreadsheets demand. */
  name: string;
  /** Titles, and widths in characters. */
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly SheetValue[])[];
}

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Writes tables as sheets of an XLSX workbook, each with its titles frozen on top. No cell is a formula: “=1+1” typed by a person is
 * written as a text cell, which a spreadsheet shows and never works out.
 */
export async function writeWorkbook(options: { sheets: readonly SheetTable[] }): Promise<Buffer> {
  return writeXlsxFile(
    options.sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [columns.map(({ title }): CellObject => ({ value: title, type: String, fontWeight: "bold", wrap: true })), ...rows.map((row) => row.map(toObject))],
    })),
  ).toBuffer();
}

function toObject(value: SheetValue): CellObject | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "object") return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
  // A cell holds 32,767 characters at most.
  return { value: value.slice(0, 32_767), type: String, wrap: true };
}
