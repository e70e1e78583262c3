import type { Lexicon } from "../lexicon/lexicon.ts";
import { numberKeys } from "../vietnamese/document-number.ts";
import type { Shorthand } from "../vietnamese/shorthand.ts";
import { tokenise, type Token } from "../vietnamese/tokens.ts";
import { isSyllable } from "../vietnamese/syllable.ts";
import { cleanText } from "../vietnamese/clean-text.ts";
import { decodeTyping } from "../vietnamese/typing.ts";
import { asTyped, candidatesFor, goesOn, type Candidate } from "./candidates.ts";
import { chooseWords, pairsToCount, type PairCount } from "./choose-words.ts";
import { mendedText, wordsOf, type ChosenWord } from "./chosen-words.ts";
import { doubtful } from "./doubtful.ts";
import { groupWords } from "./groups.ts";
import { saidInVietnamese } from "./said-in-vietnamese.ts";
import { mostWords, typedWords, type TypedWord } from "./typed-words.ts";
import type { UnderstoodQuery } from "./understood.ts";

/** Documents in which two folded words stand side by side, for many pairs at once (`left_right`). */
export type CountPairs = (pairs: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** Shorter words are often only begun. */
const longestStart = 5;

const isKnown = (lexicon: Lexicon, key: string) => lexicon.find(key) !== undefined || /^\p{N}+$/u.test(key);

/** Of several meanings the one whose words the documents know best; the abbreviation itself where they know none. */
const meaning =
  (lexicon: Lexicon) =>
  (shorthand: Shorthand): number | null => {
    const known = shorthand.expansions.map((expansion) =>
      Math.min(...tokenise(expansion.normalize("NFC")).map(({ key }) => lexicon.find(key)?.documents ?? 0)),
    );
    const best = Math.max(0, ...known);
    return best === 0 ? null : known.indexOf(best);
  };

/** A word with just these marks stands in some document. */
const isWritten = (lexicon: Lexicon, { key, marked }: Token) => marked === null || lexicon.find(key)?.marked.some((form) => form.key === marked) === true;

/**
 * The text with keys of Telex or VNI turned into letters, if that makes known words of unknown ones. Letters run together may look like keys too
 * (“chuyenxe” → chuyễn): most of what comes out must be written so in the documents.
 */
function decoded(text: string, lexicon: Lexicon): string | null {
  const typed = tokenise(text);
  const unknown = (tokens: readonly Token[]) => tokens.filter(({ key }) => !isKnown(lexicon, key)).length;
  if (unknown(typed) === 0) return null;
  const letters = decodeTyping(text)?.normalize("NFC") ?? null;
  if (letters === null) return null;
  const tokens = tokenise(letters);
  const changed = tokens.filter((token, index) => token.key !== typed[index]?.key || token.marked !== typed[index].marked);
  const written = changed.filter((token) => isWritten(lexicon, token)).length;
  return unknown(tokens) < unknown(typed) && 2 * written >= changed.length ? letters : null;
}

/**
 * What a text asks for: abbreviations spelled out, English said in Vietnamese, words of asking left out, slips of typing mended by the words of the documents and their neighbours,
 * compounds found, every word weighed by how rare it is.
 * @param options.isVerbatim leave every word as it was typed
 * @param options.most words that are looked at
 * @param options.countPairs asked at most twice, once more where there is English
 */
export async function understand(options: {
  text: string;
  lexicon: Lexicon;
  countPairs: CountPairs;
  isVerbatim: boolean;
  most?: number;
}): Promise<UnderstoodQuery> {
  const { lexicon, isVerbatim, most = mostWords } = options;
  const typed = cleanText(options.text);
  const letters = isVerbatim || lexicon.documents === 0 ? null : decoded(typed, lexicon);
  const joined = isVerbatim ? null : joinedLetters(letters ?? typed, lexicon);
  const text = joined ?? letters ?? typed;
  const terms = isVerbatim ? [] : await saidInVietnamese({ text, lexicon, countPairs: options.countPairs });
  const words = typedWords({ text, terms, choose: meaning(lexicon), most });
  const columns = words.map((word, index) => columnOf({ word, isLast: index === words.length - 1 && !/[\s.?!]$/u.test(options.text), lexicon, isVerbatim }));
  const counts = new Map(await options.countPairs(keysOf(columns)));
  const count: PairCount = (left, right) => counts.get(`${left}_${right}`) ?? 0;
  if (!isVerbatim) {
    const suspects = doubtful({ words, columns, count, lexicon });
    if (suspects.length > 0) {
      for (const { index, candidates } of suspects) columns[index] = candidates;
      for (const [pair, documents] of await options.countPairs(keysOf(columns).filter((pair) => !counts.has(pair)))) counts.set(pair, documents);
    }
  }
  const chosen = chooseWords({ columns, count });
  const final = wordsOf({ typed: words, chosen, columns, count, lexicon });
  const mended = mendedText({ text, typed: words, chosen });
  return {
    ...weighed({ final, count, lexicon }),
    numbers: numbersOf(text),
    documents: lexicon.documents,
    unknown: final.filter((word) => !word.isKnown).length,
    correction: correctionOf({ mended: mended ?? joined, letters }),
  };
}

const correctionOf = ({ mended, letters }: { mended: string | null; letters: string | null }): UnderstoodQuery["correction"] =>
  mended !== null ? { text: mended, kind: "spelling" } : letters !== null ? { text: letters, kind: "typing" } : null;

const spacedLetters = /(?<![\p{L}\p{N}\p{M}])\p{L}\p{M}*(?:\s\p{L}\p{M}*){2,}(?![\p{L}\p{N}\p{M}])/gu;

/** Letters with a space between each two (“v i d e o”), put together where they make a known word; null where there are none. */
function joinedLetters(text: string, lexicon: Lexicon): string | null {
  const joined = text.replace(spacedLetters, (letters) => {
    const word = letters.replace(/\s/gu, "");
    return tokenise(word).every(({ key }) => lexicon.find(key) !== undefined) ? word : letters;
  });
  return joined === text ? null : joined;
}

function numbersOf(text: string): string[] {
  const { whole, parts } = numberKeys(text);
  return whole.length > 0 ? whole : parts;
}

function columnOf(options: { word: TypedWord; isLast: boolean; lexicon: Lexicon; isVerbatim: boolean }): Candidate[] {
  const { word, lexicon } = options;
  const known = lexicon.find(word.key);
  if (known)
    return options.isLast && !options.isVerbatim && !word.isExpanded && word.key.length < longestStart ? goesOn({ word: known, lexicon }) : [asTyped(known)];
  return options.isVerbatim || isKnown(lexicon, word.key) ? [] : candidatesFor({ typed: word, isLast: options.isLast, lexicon });
}

const keysOf = (columns: readonly (readonly Candidate[])[]): string[] => [...new Set(pairsToCount(columns).map(([left, right]) => `${left}_${right}`))];

function weighed(options: {
  final: ChosenWord[];
  count: PairCount;
  lexicon: Lexicon;
}): Pick<UnderstoodQuery, "words" | "groups" | "pairWeights" | "groupDocuments"> {
  const { final, count, lexicon } = options;
  const documents = Math.max(1, lexicon.documents);
  const rarity = (holding: number) => Math.log(1 + (documents - Math.min(documents, holding) + 0.5) / (holding + 0.5));
  const holdings = final.map((word) => holdingOf(word, lexicon));
  const together = final.slice(1).map((word, index) => Math.max(0, ...pairsOf(final[index], word).map(([left, right]) => count(left, right))));
  const groups = groupWords({ counts: holdings, pairs: together, documents });
  return {
    words: final.map((word, index) => ({
      forms: word.forms,
      weight: rarity(holdings[index] ?? 0) * shareOf(word),
      documents: word.documents,
      markedShare: word.documents === 0 ? 1 : (holdings[index] ?? 0) / word.documents,
    })),
    groups,
    pairWeights: together.map((holding) => rarity(holding)),
    groupDocuments: groups.map(({ from, to }) => Math.min(...(to - from === 1 ? [final[from]?.documents ?? 0] : together.slice(from, to - 1)))),
  };
}

/** Documents that hold a word with the marks it was typed with, where some do. */
function holdingOf(word: ChosenWord, lexicon: Lexicon): number {
  const [form] = word.forms;
  if (word.forms.length !== 1 || form?.marked === form?.key || !form?.marked) return word.documents;
  return lexicon.find(form.key)?.marked.find(({ key }) => key === form.marked)?.documents ?? word.documents;
}

/** A lone letter that no document has (“p. bến nghé”) is what is left of an abbreviation. */
const isScrap = (word: ChosenWord): boolean => !word.isKnown && word.forms.every(({ key }) => key.length === 1);
const scrapWeight = 0.1;

/** What is built like no Vietnamese syllable and stands nowhere is another language's word for what the rest of the question says too (“tủ smart locker OTP”). */
const isForeign = (word: ChosenWord): boolean => !word.isKnown && word.forms.every(({ key }) => !isSyllable(key));
const foreignWeight = 0.4;

const shareOf = (word: ChosenWord): number => (isScrap(word) ? scrapWeight : isForeign(word) ? foreignWeight : 1);

const pairsOf = (left: ChosenWord | undefined, right: ChosenWord): [string, string][] =>
  left ? left.forms.flatMap((before) => right.forms.map((after): [string, string] => [before.key, after.key])) : [];
