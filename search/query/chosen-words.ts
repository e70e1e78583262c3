import { isWithin } from "../lexicon/edits.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { markedKey, syllableKey } from "../vietnamese/fold.ts";
import { withTone, type Tone } from "../vietnamese/tone.ts";
import type { Candidate } from "./candidates.ts";
import type { PairCount } from "./choose-words.ts";
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

/** Somebody who types marks means them, the lack of them too; of a question without any, and of a mended word, any marks will do. */
const marksOf = (word: TypedWord, hasMarks: boolean): string | null => (hasMarks || word.isExpanded ? (word.marked ?? word.key) : null);

const isMarked = (typed: readonly TypedWord[]) => typed.some(({ marked, isExpanded }) => marked !== null && !isExpanded);

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
  const hasMarks = isMarked(typed);
  typed.forEach((word, index) => {
    const candidate = chosen[index];
    if (!candidate) {
      words.push({
        forms: [{ key: word.key, marked: marksOf(word, hasMarks), quality: 1 }],
        documents: lexicon.find(word.key)?.documents ?? 0,
        isKnown: false,
      });
      return;
    }
    if (candidate.isCompletion) {
      const forms = completionsOf({ column: columns[index] ?? [], before: words.at(-1)?.forms[0]?.key, count });
      if (lexicon.find(word.key)) forms.unshift({ key: word.key, marked: marksOf(word, hasMarks), quality: 1 });
      words.push({ forms, documents: forms.reduce((sum, { key }) => sum + (lexicon.find(key)?.documents ?? 0), 0), isKnown: true });
      return;
    }
    const pieces = hasMarks ? apart(word, candidate) : null;
    for (const [at, found] of candidate.words.entries())
      words.push({
        forms: [
          {
            key: found.key,
            marked: candidate.cost === 0 ? marksOf(word, hasMarks) : markedPiece(pieces?.[at]),
            quality: candidate.cost === 0 ? 1 : mendedQuality,
          },
        ],
        documents: found.documents,
        isKnown: true,
      });
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
  if (!word || typed.marked === null) return word?.key ?? "";
  const letters = typed.marked;
  const ranked = word.marked
    .map(({ key }) => ({ key, cost: isWithin({ typed: letters, meant: key, edits: 6 })?.cost ?? 99 }))
    .sort((left, right) => left.cost - right.cost);
  return readable(ranked[0]?.key) ?? word.key;
}

/** How a mended word is written for people: with marks where it was typed with marks. */
const spelling = (typed: TypedWord, candidate: Candidate): string =>
  apart(typed, candidate)?.join(" ") ?? (candidate.words.length > 1 ? candidate.words.map(({ key }) => key).join(" ") : nearestSpelling(typed, candidate));

const tones: Record<string, Tone> = { "^1": "acute", "^2": "grave", "^3": "hook", "^4": "tilde", "^5": "dot" };

/** “tuc^5” → “tục”. */
function readable(key: string | undefined): string | null {
  if (key === undefined) return null;
  const tone = /\^[1-5]$/u.exec(key)?.[0] ?? "";
  return withTone({ syllable: key.replace(/\^[1-5]$/u, ""), tone: tones[tone] ?? null });
}

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
