import type { Segment } from "../types.ts";
import { tokenise, type Token } from "./tokens.ts";

const before = 10;
const after = 30;

/** Tokens of `text` that answer the query: neighbours of the query first; where no two stand together, scattered syllables, if they are most of it. */
function matching(text: string, query: readonly Token[]): Set<Token> {
  const tokens = tokenise(text);
  const pairs = new Set(query.slice(1).map((token, index) => `${query[index]?.key ?? ""} ${token.key}`));
  const join = (left: Token | undefined, right: Token | undefined) => left !== undefined && right !== undefined && pairs.has(`${left.key} ${right.key}`);
  const together = tokens.filter((token, index) => join(tokens[index - 1], token) || join(token, tokens[index + 1]));
  if (together.length > 0) return new Set(together);
  const keys = new Set(query.map((token) => token.key));
  const scattered = tokens.filter((token) => keys.has(token.key));
  // A lone “số” says nothing about “hồ sơ”: most of the query must be there.
  return new Set(new Set(scattered.map((token) => token.key)).size * 2 > keys.size ? scattered : []);
}

/** Marks the stretches of an NFC text that the query found; the segments joined are the text. */
export function highlight(options: { text: string; query: readonly Token[] }): Segment[] {
  const { text } = options;
  const segments: Segment[] = [];
  const add = (piece: string, isMatch: boolean) => {
    const last = segments.at(-1);
    if (piece === "") return;
    if (last?.isMatch === isMatch) last.text += piece;
    else segments.push({ text: piece, isMatch });
  };
  let at = 0;
  let wasMatch = false;
  for (const token of matching(text, options.query)) {
    const between = text.slice(at, token.start);
    // Only a space between two found syllables: one stretch.
    add(between, wasMatch && between.trim() === "");
    add(text.slice(token.start, token.end), true);
    at = token.end;
    wasMatch = true;
  }
  add(text.slice(at), false);
  return segments;
}

/** The first of the texts in which the query is found, cut to the words around it; the first text where it is in none. */
export function excerpt(options: { texts: readonly string[]; query: readonly Token[] }): Segment[] {
  const { texts, query } = options;
  const wanted = new Set(query.map((token) => token.key)).size;
  let best: { text: string; found: Token[]; keys: number } | undefined;
  for (const text of texts) {
    const found = [...matching(text, query)];
    const keys = new Set(found.map((token) => token.key)).size;
    if (!best || keys > best.keys) best = { text, found, keys };
    // Nothing that follows can hold more.
    if (keys === wanted) break;
  }
  if (!best) return [];
  const tokens = tokenise(best.text);
  const at = Math.max(
    0,
    tokens.findIndex((token) => token.start === best.found[0]?.start),
  );
  const first = tokens[Math.max(0, at - before)];
  const last = tokens[Math.min(tokens.length - 1, at + after)];
  const from = at - before <= 0 ? 0 : (first?.start ?? 0);
  const to = at + after >= tokens.length - 1 ? best.text.length : (last?.end ?? best.text.length);
  const cut = best.text.slice(from, to);
  return highlight({ text: `${from > 0 ? "… " : ""}${cut}${to < best.text.length ? " …" : ""}`, query });
}
