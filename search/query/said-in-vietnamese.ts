import type { Lexicon } from "../lexicon/lexicon.ts";
import { englishTermsIn } from "../vietnamese/english-terms.ts";
import type { Shorthand } from "../vietnamese/shorthand.ts";
import { tokenise } from "../vietnamese/tokens.ts";

/** Where documents say it in English too, the Vietnamese must be that much more frequent before it is looked for instead. */
const muchMoreOften = 10;

const keysOf = (phrase: string): string[] => tokenise(phrase.normalize("NFC")).map(({ key }) => key);
const pairsOf = (keys: readonly string[]): string[] => keys.slice(1).map((key, index) => `${keys[index] ?? ""}_${key}`);

/**
 * Terms of English in a question that the documents say in Vietnamese, each with the one meaning that they hold most often. What they hold as it was
 * typed stays as it was typed.
 * @param options.countPairs not asked where the text has no such term
 */
export async function saidInVietnamese(options: {
  text: string;
  lexicon: Lexicon;
  countPairs: (pairs: readonly string[]) => Promise<ReadonlyMap<string, number>>;
}): Promise<Shorthand[]> {
  const { text, lexicon, countPairs } = options;
  const terms = englishTermsIn(text);
  if (terms.length === 0) return [];
  const phrases = terms.flatMap(({ written, expansions }) => [written, ...expansions].map(keysOf));
  const counts = await countPairs([...new Set(phrases.flatMap(pairsOf))]);
  const documentsWith = (phrase: string): number => {
    const keys = keysOf(phrase);
    return Math.min(...keys.map((key) => lexicon.find(key)?.documents ?? 0), ...pairsOf(keys).map((pair) => counts.get(pair) ?? 0));
  };
  return terms.flatMap((term) => {
    const known = term.expansions.map(documentsWith);
    const most = Math.max(...known);
    const expansion = term.expansions[known.indexOf(most)];
    return expansion === undefined || most <= muchMoreOften * documentsWith(term.written) ? [] : [{ ...term, expansions: [expansion] }];
  });
}
