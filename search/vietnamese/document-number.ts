import { authorities, documentTypes, typeByName, typesWithBareNumber } from "./document-words.ts";
import { fold } from "./fold.ts";

/** Numbers and codes of a text, each as one canonical word: `53-bc-dtn`, `13-2012-nd-cp`, `sk-2026-0001`. */
export interface NumberKeys {
  whole: string[];
  /** What somebody may remember of them: the number with the kind, the number with the year. */
  parts: string[];
}

interface Piece {
  text: string;
  key: string;
  start: number;
  end: number;
}

interface Found {
  start: number;
  end: number;
  key: string;
}

// Longer runs are noise (hashes, pasted data) and would break the limit of a lexeme.
const longestNumber = 60;
const mostLetters = 4;

// Never over the end of a line.
const isJoined = /^ *[-–/.]? *$/u;
const isYearJoined = /^(?: | *[-–/] *)$/u;
const isSpaced = /^:? +$/u;

const isYear = (key: string) => /^(?:19|20)\d\d$/u.test(key);
const isNumber = (key: string) => /^\d{1,5}$/u.test(key);
const unpadded = (number: string) => number.replace(/^0+(?=\d)/u, "");

// Texts repeat the same few thousand words.
const mostKnown = 20_000;
const known = new Map<string, string>();

function foldOnce(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const key = fold(word);
  if (known.size < mostKnown && word.length <= longestNumber) known.set(word, key);
  return key;
}

const piecesOf = (text: string): Piece[] =>
  [...text.replace(/T\.Ư(?!\p{L})/gu, "TƯ ").matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    text: match[0],
    // Ư is the centre; without its horn it would be the City's party committee.
    key: match[0] === "TƯ" ? "tw" : foldOnce(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Whatever stands together without a space and has a digit: 53-BC/ĐTN, 28/4/2023. */
function together(text: string): Found[] {
  // One run, then its parts: a pattern with both would take quadratic time on a long word.
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\-–/.]+/gu)].flatMap((match) => {
    if (!/\p{N}/u.test(match[0])) return [];
    const words = match[0]
      .replace(/T\.Ư/gu, "TW")
      .replace(/TƯ/gu, "TW")
      .split(/[-–/.]/u)
      .map(fold)
      // A lone mark, as texts copied from a PDF have them, folds to nothing.
      .filter((part) => part !== "");
    const [number = "", ...rest] = words;
    const isDocument = isNumber(number) && rest.some((part) => /^\p{L}/u.test(part));
    const key = [isDocument ? unpadded(number) : number, ...rest].join("-");
    if (words.length < 2 || /^[pq]-\d{1,2}$/u.test(key) || key.length > longestNumber) return [];
    return [{ start: match.index, end: match.index + match[0].length, key }];
  });
}

/** The letters after a number: a kind first, then kinds and bodies, whatever stands between; with spaces only known ones. */
function lettersAfter(options: { text: string; pieces: readonly Piece[]; from: number }): Piece[] {
  const { text, pieces, from } = options;
  const letters: Piece[] = [];
  for (let at = from; at < pieces.length && letters.length < mostLetters; at += 1) {
    const piece = pieces[at];
    const before = pieces[at - 1];
    if (!piece || !before || !isJoined.test(text.slice(before.end, piece.start))) break;
    const isKnown = documentTypes.has(piece.key) || (letters.length > 0 && authorities.has(piece.key) && (piece.key !== "tu" || piece.text === "TU"));
    if (!isKnown) break;
    letters.push(piece);
  }
  return letters;
}

/** The kind named before a number: NĐ, nghị định số, quyết định. */
function kindBefore(options: { text: string; pieces: readonly Piece[]; at: number }): { kind: string; start: number; isNumbered: boolean } | null {
  const { text, pieces, at } = options;
  const follows = (index: number) => isSpaced.test(text.slice(pieces[index - 1]?.end, pieces[index]?.start));
  const isNumbered = pieces[at - 1]?.key === "so";
  const last = at - (isNumbered ? 2 : 1);
  if (!follows(at) || !follows(last + 1)) return null;
  const [first, second] = [follows(last) ? pieces[last - 1] : undefined, pieces[last]];
  const name = first && second ? typeByName.get(`${first.key} ${second.key}`) : undefined;
  if (first && name) return { kind: name, start: first.start, isNumbered };
  if (second && documentTypes.has(second.key) && second.text === second.text.toUpperCase()) return { kind: second.key, start: second.start, isNumbered };
  return null;
}

/** Only the Government issues decrees. */
const withBody = (letters: readonly string[]): readonly string[] => (letters.length === 1 && letters[0] === "nd" ? ["nd", "cp"] : letters);

// What is counted is no number of a document: “báo cáo 6 tháng”, “thông tư 5 ngày”.
const counted = new Set("thang ngay nam quy lan muc tieu nguoi buoc cap trang ban".split(" "));

function apart(text: string): Found[] {
  const pieces = piecesOf(text);
  return pieces.flatMap((piece, at) => {
    if (!isNumber(piece.key) || /[\d][-–/.,]$/u.test(text.slice(Math.max(0, piece.start - 2), piece.start))) return [];
    const next = pieces[at + 1];
    const year = next && isYear(next.key) && isYearJoined.test(text.slice(piece.end, next.start)) ? next : null;
    const letters = lettersAfter({ text, pieces, from: at + (year ? 2 : 1) });
    const numbers = [unpadded(piece.key), ...(year ? [year.key] : [])];
    const isShouted = letters.every(({ text: written }) => written === written.toUpperCase());
    const last = letters.at(-1);
    if (last && (letters.length > 1 || isShouted) && !(isYear(piece.key) && pieces[at - 1]?.key === "nam"))
      return [{ start: piece.start, end: last.end, key: [...numbers, ...withBody(letters.map(({ key }) => key))].join("-") }];
    // What goes on without a space says itself what it is: 98/2023/QH15.
    if (/^[-–/]\p{L}/u.test(text.slice((year ?? piece).end, (year ?? piece).end + 3))) return [];
    const before = kindBefore({ text, pieces, at });
    if (!before || (isYear(piece.key) && !year)) return [];
    const isBare = typesWithBareNumber.has(before.kind) && !counted.has(next?.key ?? "");
    if (!before.isNumbered && !year && !isBare) return [];
    return [{ start: before.start, end: (year ?? piece).end, key: [...numbers, ...withBody([before.kind])].join("-") }];
  });
}

/** Codes of the programme, however they are cut: sk 2026 0001, SK20260001, and without the noughts sk 2026 1. */
const codes = (text: string): Found[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])sk[ –./_-]?(20\d\d)(?:[ –./_-]?(\d{4})(?!\d)|[ –./_-](\d{1,3})(?![\p{L}\p{N}]))/giu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: `sk-${match[1] ?? ""}-${(match[2] ?? match[3] ?? "").padStart(4, "0")}`,
  }));

const starts = (pieces: readonly string[]): string[] => pieces.slice(1).map((_, index) => pieces.slice(0, index + 2).join("-"));

/** 13-2012-nd-cp → 13-2012, 13-2012-nd, and without the year 13-nd, 13-nd-cp. A lone first piece says nothing. */
function partsOf(key: string): string[] {
  const pieces = key.split("-");
  const [number = "", year = "", ...letters] = pieces;
  if (!isNumber(number)) return [];
  return [...starts(pieces).filter((part) => part !== key), ...(isYear(year) ? starts([number, ...letters]) : [])];
}

function numbersOf(text: string): Found[] {
  if (!/\p{N}/u.test(text)) return [];
  const all = [...codes(text), ...apart(text), ...together(text)].sort((left, right) => left.start - right.start);
  const kept: Found[] = [];
  for (const found of all) {
    const last = kept.at(-1);
    if (!last || found.start >= last.end) kept.push(found);
    else if (found.end - found.start > last.end - last.start) kept[kept.length - 1] = found;
  }
  return kept;
}

/** Where the numbers of documents stand in an NFC text, the kinds named before them too. */
export const numberSpans = (text: string): { start: number; end: number }[] => numbersOf(text).map(({ start, end }) => ({ start, end }));

/** Numbers of documents and codes in an NFC text; of what overlaps the longest counts. */
export function numberKeys(text: string): NumberKeys {
  const whole = numbersOf(text).map(({ key }) => key);
  return { whole, parts: [...new Set(whole.flatMap(partsOf))] };
}
