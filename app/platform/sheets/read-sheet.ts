import { readSheet } from "read-excel-file/node";
import yazl from "yazl";
import type { Cell } from "../../domain/import/cells.ts";
import { readZipEntries, ZipRefused } from "./zip-entries.ts";

export type SheetReading = { ok: true; rows: Cell[][] } | { ok: false; reason: "not_a_spreadsheet" | "sheet_too_large" | "cell_unreadable" };

/** Bytes of all XML in a workbook, unpacked: 500 rows of long texts are a fraction of it. */
const maximumXml = 16 * 1024 * 1024;
/** Cells far away make readers build tables of millions of empty cells. */
const farthest = { row: 5000, column: 200 };

/**
 * The cells of the first sheet of an XLSX workbook. Formulas are never worked out: a formula cell gives the value that was saved with it.
 * The workbook is judged by what is in it, not by its name; the library reads only what was unpacked within limits here before.
 */
export async function readFirstSheet(options: { workbook: Buffer }): Promise<SheetReading> {
  let parts: Map<string, Buffer>;
  try {
    const wanted = (name: string) => /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/.*\.(?:xml|rels))$/.test(name);
    parts = readZipEntries({ archive: options.workbook, wanted, maximum: maximumXml });
  } catch (error) {
    if (error instanceof ZipRefused) return { ok: false, reason: error.message.includes("large") ? "sheet_too_large" : "not_a_spreadsheet" };
    throw error;
  }
  if (!parts.has("xl/workbook.xml")) return { ok: false, reason: "not_a_spreadsheet" };
  if ([...parts].some(([name, xml]) => name.includes("worksheets/") && reachesTooFar(xml.toString("utf8")))) return { ok: false, reason: "sheet_too_large" };
  if ([...parts.values()].some((xml) => xml.includes("<!DOCTYPE") || xml.includes("<!ENTITY"))) return { ok: false, reason: "not_a_spreadsheet" };
  try {
    const rows = await readSheet(await packPlain(parts), 1);
    return { ok: true, rows: rows.map((row) => row.map(toCell)) };
  } catch (error) {
    // The library tells of a cell it cannot read by “<c/> at row …”: a formula without its value, a broken reference.
    return { ok: false, reason: error instanceof Error && error.message.includes("<c/>") ? "cell_unreadable" : "not_a_spreadsheet" };
  }
}

/** Every cell and row must say where it stands in plain words, within the limits: anything else is not written by a spreadsheet program. */
function reachesTooFar(xml: string): boolean {
  for (const { index } of xml.matchAll(/<(?:[\w.-]+:)?(?:c|row)(?=[\s/>])/g)) {
    const tag = /^<[\w.:-]+((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(xml.slice(index, index + 2000));
    if (!tag) return true;
    const place = /\sr\s*=\s*["']([^"']*)["']/.exec(tag[1] ?? "")?.[1];
    if (place === undefined) continue;
    const match = /^([A-Z]{0,3})(\d{1,7})$/.exec(place);
    if (!match || Number(match[2]) > farthest.row || columnNumber(match[1] ?? "") > farthest.column) return true;
  }
  return false;
}

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** The checked parts as an archive without compression: nothing in it can swell. */
async function packPlain(parts: Map<string, Buffer>): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  for (const [name, content] of parts) archive.addBuffer(content, name, { compress: false });
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function toCell(value: unknown): Cell {
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) };
  if (typeof value === "boolean") return value ? "Có" : "Không";
  // Neither a zero nor half a character goes into the database, and no program writes one.
  if (typeof value === "string") return value.replaceAll(/\0|\p{Cs}/gu, "");
  return typeof value === "number" ? value : null;
}
