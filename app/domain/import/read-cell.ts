import { parseVietnameseDate } from "../dates/vietnamese-date.ts";
import { parseShare, wholeShare, type ParsedShare } from "../initiative/shares.ts";
import { cleanText } from "../initiative/typed-text.ts";
import { cellText, plainWord, type Cell } from "./cells.ts";

/** A value read from a cell, or the code of what is wrong with it (sentences in `copy/import.ts`). */
export type ReadCell<Value> = { ok: true; value: Value } | { ok: false; code: string };

const good = <Value>(value: Value): ReadCell<Value> => ({ ok: true, value });
const bad = (code: string): ReadCell<never> => ({ ok: false, code });

/**
 * Text as it is stored: NFC, trimmed, no control characters.
 * @param options.maximum characters
 */
export function readText(cell: Cell | undefined, options: { maximum: number; required?: boolean }): ReadCell<string> {
  const text = cleanText(cellText(cell));
  if (text === "" && options.required) return bad("cell_missing");
  return text.length > options.maximum ? bad("text_too_long") : good(text);
}

/** One line of text: as `readText`, line breaks and runs of spaces become one space. */
export function readLine(cell: Cell | undefined, options: { maximum: number; required?: boolean }): ReadCell<string> {
  return readText(typeof cell === "string" ? cell.replaceAll(/[\p{Cc}\s]+/gu, " ") : cell, options);
}

/** An address in small letters; null for an empty cell. */
export function readEmail(cell: Cell | undefined): ReadCell<string | null> {
  const text = cleanText(cellText(cell)).toLowerCase();
  if (text === "") return good(null);
  return text.length <= 254 && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text) ? good(text) : bad("email_wrong");
}

/**
 * A calendar day: a date cell, or the text dd/mm/yyyy. A bare number is no day: what it counts from is not known.
 * @param options.today 'YYYY-MM-DD': a later day is refused
 */
export function readDay(cell: Cell | undefined, options: { today: string }): ReadCell<string | null> {
  if (cell === null || cell === undefined) return good(null);
  if (typeof cell === "number") return bad("day_wrong");
  const day = typeof cell === "object" ? cell.day : dayOfText(cell);
  if (day === undefined || (day !== null && (day < "1900-01-01" || day > "2100-12-31"))) return bad("day_wrong");
  return day !== null && day > options.today ? bad("day_in_future") : good(day);
}

function dayOfText(text: string): string | null | undefined {
  const parsed = parseVietnameseDate(text);
  if (parsed.ok) return parsed.value;
  return parsed.reason === "missing" ? null : undefined;
}

/**
 * A share in hundredths of a per cent from “60”, “60%”, “33,33” or the number 60. A percent cell holds a fraction: 0.6 and 1 are 60 % and 100 %,
 * since nobody's part is one per cent or less.
 */
export function readShare(cell: Cell | undefined): ParsedShare {
  if (typeof cell !== "number") return parseShare(cellText(cell));
  const hundredths = (cell <= 1 ? cell * 100 : cell) * 100;
  const value = Math.round(hundredths);
  if (Math.abs(hundredths - value) > 1e-6) return { ok: false, reason: "share_too_precise" };
  return value >= 1 && value <= wholeShare ? { ok: true, value } : { ok: false, reason: "share_out_of_range" };
}

/** One of a few words, as people write them; null for an empty cell. */
export function readChoice<Value>(cell: Cell | undefined, words: ReadonlyMap<string, Value>): ReadCell<Value | null> {
  const word = plainWord(cellText(cell));
  if (word === "") return good(null);
  const value = words.get(word);
  return value === undefined ? bad("not_in_list") : good(value);
}
