/** A cell as a spreadsheet holds it: text, a number, a calendar day 'YYYY-MM-DD', or nothing. Formulas arrive as their last value, never as formulas. */
export type Cell = string | number | { day: string } | null;

/** One row of the uploaded sheet, by the column's key; `row` is the number at the left edge of the spreadsheet. */
export interface SheetRow {
  row: number;
  cells: Readonly<Record<string, Cell>>;
}

/** As words are compared: NFC, small letters, single spaces, no star of a required column. */
export const plainWord = (text: string): string => text.normalize("NFC").toLowerCase().replaceAll("*", " ").replaceAll(/\s+/g, " ").trim();

/** What stands in a cell, as text: numbers without exponent or grouping, days as dd/mm/yyyy. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return cell.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 10 });
  if (typeof cell === "object") return cell.day.split("-").reverse().join("/");
  return cell;
}

const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

export type HeadRefusal =
  { ok: false; reason: "sheet_empty" } | { ok: false; reason: "columns_missing"; missing: string[] } | { ok: false; reason: "too_many_rows" };
export type HeadedRows = { ok: true; rows: SheetRow[]; unknown: string[] } | HeadRefusal;

export const maximumRows = 500;

/**
 * Reads the first row that is not blank as the titles of the columns and the rows below it as data; blank rows are left out.
 * @param options.titles the title of every known column, by key
 * @param options.required keys of columns that must be there
 * @returns `unknown`: titles nobody asked for, which are not read
 */
export function readHeadedRows<Key extends string>(options: {
  sheet: readonly (readonly Cell[])[];
  titles: Readonly<Record<Key, string>>;
  required: readonly Key[];
}): HeadedRows {
  const { sheet, titles, required } = options;
  const head = sheet.findIndex((cells) => !cells.every(isBlank));
  if (head === -1) return { ok: false, reason: "sheet_empty" };
  const keyOf = new Map((Object.entries(titles) as [Key, string][]).map(([key, title]) => [plainWord(title), key]));
  const heading = (sheet[head] ?? []).map(cellText);
  const keys = heading.map((text) => keyOf.get(plainWord(text)));
  const missing = required.filter((key) => !keys.includes(key)).map((key) => titles[key]);
  if (missing.length > 0) return { ok: false, reason: "columns_missing", missing };
  const rows = sheet.flatMap((cells, index): SheetRow[] => {
    if (index <= head || cells.every(isBlank)) return [];
    // Of two columns with one title the first counts.
    const pairs = keys.flatMap((key, column): [string, Cell][] => (key !== undefined && keys.indexOf(key) === column ? [[key, cells[column] ?? null]] : []));
    return [{ row: index + 1, cells: Object.fromEntries(pairs) }];
  });
  if (rows.length === 0) return { ok: false, reason: "sheet_empty" };
  if (rows.length > maximumRows) return { ok: false, reason: "too_many_rows" };
  return { ok: true, rows, unknown: heading.filter((text, column) => text.trim() !== "" && keys[column] === undefined) };
}
