import { parseVietnameseDate, parseDateParts } from "../dates/vietnamese-date.ts";
import type { Status } from "../initiative/states.ts";
import type { Comparison, Condition, ConditionName } from "./conditions.ts";

export type Fault = { kind: "unknown_condition"; typed: string } | { kind: "bad_value"; name: ConditionName; typed: string };

/** What was typed into the search of a queue. Where something is not understood `faults` say what, and nothing is looked for. */
export interface StaffQuery {
  text: string;
  words: string[];
  conditions: Condition[];
  faults: Fault[];
}

/** The words by which things are called; the parser itself knows none. */
export interface Vocabulary {
  names: Record<ConditionName, readonly string[]>;
  /** The label of each status first, then what else it is called. */
  statuses: Partial<Record<Status, readonly [string, ...string[]]>>;
  kinds: Record<"initiative" | "idea", string>;
}

export const longestStaffQuery = 300;

const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[đðɖ]/gu, "d")
    .replace(/[-_\s]+/gu, " ")
    .trim();

// name:value, name:"two words", "two words", word; a quotation mark that is never closed reaches to the end.
const pieces = /([\p{L}\p{M}][\p{L}\p{M}_-]*):(?=\s|$)|(?:([\p{L}\p{M}][\p{L}\p{M}_-]*):)?(?:"([^"]*)(?:"|$)|(\S+))/gu;

/**
 * Reads words and conditions. Never throws, whatever was typed.
 * @param options.allowed conditions that exist for this viewer; any other is as unknown as one that nobody has
 */
export function parseStaffQuery(options: { text: string; allowed: readonly ConditionName[]; vocabulary: Vocabulary }): StaffQuery {
  const { allowed, vocabulary } = options;
  const text = [...options.text.normalize("NFC").replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")].slice(0, longestStaffQuery).join("").trim();
  const query: StaffQuery = { text, words: [], conditions: [], faults: [] };
  for (const [, empty, named, quotedText, plain] of text.matchAll(pieces)) {
    const typed = named ?? empty;
    const value = quotedText ?? plain ?? "";
    if (typed === undefined) {
      if (value.trim() !== "") query.words.push(value.trim());
      continue;
    }
    const name = allowed.find((one) => vocabulary.names[one].some((word) => bare(word) === bare(typed)));
    const condition = name && readCondition({ name, value, vocabulary });
    if (!name) query.faults.push({ kind: "unknown_condition", typed });
    else if (condition) query.conditions.push(condition);
    else query.faults.push({ kind: "bad_value", name, typed: value });
  }
  return query;
}

function readCondition({ name, value, vocabulary }: { name: ConditionName; value: string; vocabulary: Vocabulary }): Condition | null {
  const text = bare(value);
  if (text === "") return null;
  if (name === "status") {
    const found = named(vocabulary.statuses, text) as Status[];
    return found.length > 0 ? { name, statuses: found } : null;
  }
  if (name === "kind") {
    const found = named(vocabulary.kinds, text) as ("initiative" | "idea")[];
    return found.length > 0 ? { name, kinds: found } : null;
  }
  if (name === "code" || name === "field" || name === "unit") return { name, text: value.trim() };
  const match = /^(>=|<=|>|<|=)?\s*(.+)$/u.exec(value.trim());
  const comparison = (match?.[1] ?? "=") as Comparison;
  const rest = match?.[2] ?? "";
  if (name === "score") {
    if (!/^\d{1,3}([.,]\d{1,2})?$/.test(rest)) return null;
    return { name, comparison, score: Math.round(Number(rest.replace(",", ".")) * 100) };
  }
  const day = readDay(rest);
  return day === null ? null : { name, comparison, day };
}

/** Those that are called just so, or else those one of whose names begins with the text or holds it as words. */
function named(labels: Readonly<Record<string, string | readonly string[]>>, text: string): string[] {
  const entries = Object.entries(labels).map(([code, names]) => ({ code, names: [names].flat().map(bare) }));
  const exact = entries.filter(({ names }) => names.includes(text));
  return (exact.length > 0 ? exact : entries.filter(({ names }) => names.some((name) => ` ${name}`.includes(` ${text}`)))).map(({ code }) => code);
}

function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const parsed = iso ? parseDateParts({ year: iso[1] ?? "", month: iso[2] ?? "", day: iso[3] ?? "" }) : parseVietnameseDate(text);
  return parsed.ok ? parsed.value : null;
}
