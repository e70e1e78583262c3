import { isWithin } from "../lexicon/edits.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { markedKey, syllableKey } from "../vietnamese/fold.ts";
import { usualSpelling } from "../vietnamese/usual-spelling.ts";
import type { Candidate } from "./candidates.ts";
import type { PairCount } from "./choose-words.ts";
import { meantMarks } from "./meant-marks.ts";
import type { TypedWord } from "./typed-words.ts";
import type { WordForm } from "./understood.ts";

/** A word of the question as it is looked for. */
export interface ChosenWord {
  forms: WordForm[];
  /** Documents that hold one of its forms, at most. */
  documents: number;
  isKnown: boolean;
}

const completionQuality = 0.8;
const mendedQuality = 0.9;

function completionsOf(options: { column: readonly Candidate[]; before: string | undefined; count: PairCount }): WordForm[] {
  const { column, before, count } = options;
  const completions = column.filter(({ isCompletion }) => isCompletion).flatMap(({ words }) => words.slice(0, 1));
  const beside = before === undefined ? [] : completions.filter((word) => count(before, word.key) > 0);
  return (beside.length > 0 ? beside : completions).map(({ key }) => ({ key, marked: null, quality: completionQuality }));
}

/** The words that are looked for: as typed, as mended, or every way in which the last one may go on. */
export function wordsOf(options: {
  typed: readonly TypedWord[];
  chosen: readonly (Candidate | null)[];
  columns: readonly (readonly Candidate[])[];
  count: PairCount;
  lexicon: Lexicon;
}): ChosenWord[] {
  const { typed, chosen, columns, count, lexicon } = options;
  const words: ChosenWord[] = [];
  const marks = meantMarks({ typed, lexicon });
  const isBeside = (left: number, right: number) => count(chosen[left]?.words.at(-1)?.key ?? "", chosen[right]?.words[0]?.key ?? "") > 0;
  typed.forEach((word, index) => {
    const candidate = chosen[index];
    if (!candidate) {
      words.push({
        forms: [{ key: word.key, marked: marks.of(word), quality: 1 }],
        documents: lexicon.find(word.key)?.documents ?? 0,
        isKnown: false,
      });
      return;
    }
    if (candidate.isCompletion) {
      const forms = completionsOf({ column: columns[index] ?? [], before: words.at(-1)?.forms[0]?.key, count });
      if (lexicon.find(word.key)) forms.unshift({ key: word.key, marked: marks.of(word), quality: 1 });
      words.push({ forms, documents: forms.reduce((sum, { key }) => sum + (lexicon.find(key)?.documents ?? 0), 0), isKnown: true });
      return;
    }
    if (candidate.cost === 0) {
      const isSlip = marks.areStrange(word) && (isBeside(index - 1, index) || isBeside(index, index + 1));
      const form = isSlip ? { key: word.key, marked: null, quality: mendedQuality } : { key: word.key, marked: marks.of(word), quality: 1 };
      words.push({ forms: [form], documents: candidate.words[0]?.documents ?? 0, isKnown: true });
      return;
    }
    const pieces = word.marked === null ? null : apart(word, candidate);
    for (const [at, found] of candidate.words.entries())
      words.push({ forms: [{ key: found.key, marked: markedPiece(pieces?.[at]), quality: mendedQuality }], documents: found.documents, isKnown: true });
  });
  return words;
}

const markedPiece = (piece: string | undefined): string | null => (piece === undefined ? null : (markedKey(piece) ?? syllableKey(piece)));

/** Words that were run together, with the marks they were typed with. */
function apart(typed: TypedWord, candidate: Candidate): string[] | null {
  const text = typed.text.normalize("NFC");
  if (candidate.words.length < 2 || candidate.words.reduce((length, { key }) => length + key.length, 0) !== text.length) return null;
  let at = 0;
  return candidate.words.map(({ key }) => text.slice(at, (at += key.length)));
}

/** Of the spellings that documents have, the one nearest to what was typed. */
function nearestSpelling(typed: TypedWord, candidate: Candidate): string {
  const [word] = candidate.words;
  if (!word) return "";
  if (typed.marked === null) return usualSpelling(word.key);
  const letters = typed.marked;
  const ranked = word.marked
    .map(({ key }) => ({ key, cost: isWithin({ typed: letters, meant: key, edits: 6 })?.cost ?? 99 }))
    .sort((left, right) => left.cost - right.cost);
  return usualSpelling(ranked[0]?.key ?? word.key);
}

/** How a mended word is written for people: with marks where it was typed with marks. */
const spelling = (typed: TypedWord, candidate: Candidate): string =>
  apart(typed, candidate)?.join(" ") ??
  (candidate.words.length > 1 ? candidate.words.map(({ key }) => usualSpelling(key)).join(" ") : nearestSpelling(typed, candidate));

/** @returns the question with its mended words in place of the typed ones; null where nothing was mended */
export function mendedText(options: { text: string; typed: readonly TypedWord[]; chosen: readonly (Candidate | null)[] }): string | null {
  const { text, typed, chosen } = options;
  let mended = "";
  let at = 0;
  let isMended = false;
  typed.forEach((word, index) => {
    const candidate = chosen[index];
    if (!candidate || candidate.isCompletion || candidate.cost === 0) return;
    mended += text.slice(at, word.start) + spelling(word, candidate);
    at = word.end;
    isMended = true;
  });
  return isMended ? (mended + text.slice(at)).trim() : null;
}
