import type { Segment } from "../types.ts";
import { keyFilter, type KeyFilter } from "./key-filter.ts";
import { eachSyllable, keysOf, type Token } from "./tokens.ts";

const before = 10;
const after = 30;

const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;

/** A word of the query found in a text; `at` counts syllables. */
interface Found {
  start: number;
  end: number;
  key: string;
  at: number;
}

/** What of a query is looked for in texts. */
interface Wanted {
  keys: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  mayBe: KeyFilter;
}

function wantedOf(query: readonly Token[]): Wanted {
  const keys = new Set(query.map((token) => token.key));
  return { keys, pairs: new Set(query.slice(1).map((token, index) => `${query[index]?.key ?? ""} ${token.key}`)), mayBe: keyFilter(keys) };
}

/** Syllables of `text` that answer the query: neighbours of the query first; where no two stand together, scattered ones, if they are most of it. */
function matching(text: string, { keys, pairs, mayBe }: Wanted): Found[] {
  const found: Found[] = [];
  // Signs inside words that nobody sees make them longer than their keys.
  const isPlain = !unseen.test(text);
  let at = -1;
  eachSyllable(text, (start, end) => {
    at += 1;
    if (isPlain && !mayBe(text, start, end)) return;
    const { key } = keysOf(text.slice(start, end));
    if (keys.has(key)) found.push({ start, end, key, at });
  });
  const join = (left: Found | undefined, right: Found | undefined): boolean =>
    left !== undefined && right?.at === left.at + 1 && pairs.has(`${left.key} ${right.key}`);
  const together = found.filter((one, index) => join(found[index - 1], one) || join(one, found[index + 1]));
  if (together.length > 0) return together;
  // A lone “số” says nothing about “hồ sơ”: most of the query must be there.
  return new Set(found.map(({ key }) => key)).size * 2 > keys.size ? found : [];
}

/** Marks the stretches of an NFC text that the query found; the segments joined are the text. */
export function highlight(options: { text: string; query: readonly Token[] }): Segment[] {
  return segmentsOf(options.text, wantedOf(options.query));
}

function segmentsOf(text: string, wanted: Wanted): Segment[] {
  const segments: Segment[] = [];
  const add = (piece: string, isMatch: boolean) => {
    const last = segments.at(-1);
    if (piece === "") return;
    if (last?.isMatch === isMatch) last.text += piece;
    else segments.push({ text: piece, isMatch });
  };
  let at = 0;
  let wasMatch = false;
  for (const one of matching(text, wanted)) {
    const between = text.slice(at, one.start);
    // Only a space between two found syllables: one stretch.
    add(between, wasMatch && between.trim() === "");
    add(text.slice(one.start, one.end), true);
    at = one.end;
    wasMatch = true;
  }
  add(text.slice(at), false);
  return segments;
}

/** The first of the texts in which the query is found, cut to the words around it; the first text where it is in none. */
export function excerpt(options: { texts: readonly string[]; query: readonly Token[] }): Segment[] {
  const wanted = wantedOf(options.query);
  let best: { text: string; at: number; keys: number } | undefined;
  for (const text of options.texts) {
    const found = matching(text, wanted);
    const keys = new Set(found.map((one) => one.key)).size;
    if (!best || keys > best.keys) best = { text, at: found[0]?.at ?? 0, keys };
    // Nothing that follows can hold more.
    if (keys === wanted.keys.size) break;
  }
  return best ? segmentsOf(cutAround(best.text, best.at), wanted) : [];
}

/** Some syllables before and after the one at a place; dots stand for the rest. */
function cutAround(text: string, at: number): string {
  const starts: number[] = [];
  const ends: number[] = [];
  eachSyllable(text, (start, end) => {
    starts.push(start);
    ends.push(end);
  });
  const from = at - before <= 0 ? 0 : (starts[at - before] ?? 0);
  const to = at + after >= starts.length - 1 ? text.length : (ends[at + after] ?? text.length);
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}
