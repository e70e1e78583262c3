import { buildLexicon, type Lexicon } from "#search/lexicon/lexicon.ts";
import { tokenise } from "#search/vietnamese/tokens.ts";

/** A lexicon learned from a few texts, and the counts of neighbours that the database would give. */
export function lexiconOf(texts: readonly string[]): { lexicon: Lexicon; countPairs: (pairs: readonly string[]) => Promise<Map<string, number>> } {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (counts: Map<string, number>, terms: Iterable<string>) => {
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  for (const text of texts) {
    const tokens = tokenise(text);
    count(
      words,
      tokens.flatMap(({ key, marked }) => (marked ? [key, `=${marked}`] : [key])),
    );
    count(
      pairs,
      tokens.slice(1).map((token, index) => `${tokens[index]?.key ?? ""}_${token.key}`),
    );
  }
  return {
    lexicon: buildLexicon({ version: "test", documents: texts.length, terms: [...words].map(([term, documents]) => ({ term, documents })) }),
    countPairs: (wanted) => Promise.resolve(new Map(wanted.flatMap((pair) => (pairs.has(pair) ? [[pair, pairs.get(pair) ?? 0] as const] : [])))),
  };
}
