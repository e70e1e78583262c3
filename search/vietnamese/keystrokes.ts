import { isSyllable } from "./syllable.ts";
import { withTone, type Tone } from "./tone.ts";

/** What the keys typed so far have made. */
interface Typed {
  letters: string;
  tone: Tone | null;
}

type Step = (typed: Typed, key: string) => Typed[];

// Longer than any syllable with all its keys: “nghieengsz”.
const mostKeys = 12;
// The few real words with “oo”; any other is ô typed with Telex: coong → công.
const doubleO = new Set(["xoong", "boong"]);
const hasVowel = (letters: string) => /[aeiouyăâêôơư]/u.test(letters);

const telexTones: Record<string, Tone> = { s: "acute", f: "grave", r: "hook", x: "tilde", j: "dot" };
const vniTones: Record<string, Tone> = { 1: "acute", 2: "grave", 3: "hook", 4: "tilde", 5: "dot" };
const circumflex: Record<string, string> = { a: "â", e: "ê", o: "ô" };

function replaceLast(typed: Typed, from: string, to: string): Typed[] {
  const at = typed.letters.lastIndexOf(from);
  return at < 0 ? [] : [{ ...typed, letters: typed.letters.slice(0, at) + to + typed.letters.slice(at + from.length) }];
}

const append = (typed: Typed, letter: string): Typed[] => [{ ...typed, letters: typed.letters + letter }];
const setTone = (typed: Typed, tone: Tone): Typed[] => (typed.tone === null && hasVowel(typed.letters) ? [{ ...typed, tone }] : []);
const bar = (typed: Typed): Typed[] => (typed.letters.startsWith("d") ? [{ ...typed, letters: `đ${typed.letters.slice(1)}` }] : []);
const horn = (typed: Typed): Typed[] => [
  ...["uo", "ưo", "uơ"].flatMap((pair) => replaceLast(typed, pair, "ươ")),
  ...replaceLast(typed, "o", "ơ"),
  ...replaceLast(typed, "u", "ư"),
];

const telex: Step = (typed, key) => {
  const tone = telexTones[key];
  if (tone && hasVowel(typed.letters)) return setTone(typed, tone);
  if (key === "d" && typed.letters !== "") return typed.letters === "d" || hasVowel(typed.letters) ? bar(typed) : [];
  if (key === "w") return [...replaceLast(typed, "a", "ă"), ...horn(typed), ...(hasVowel(typed.letters) ? [] : append(typed, "ư"))];
  const hat = circumflex[key];
  return hat ? [...replaceLast(typed, key, hat), ...append(typed, key)] : append(typed, key);
};

const vni: Step = (typed, key) => {
  const tone = vniTones[key];
  if (tone) return setTone(typed, tone);
  if (key === "6") return Object.entries(circumflex).flatMap(([plain, hat]) => replaceLast(typed, plain, hat));
  if (key === "7") return horn(typed);
  if (key === "8") return replaceLast(typed, "a", "ă");
  if (key === "9") return bar(typed);
  return /\d/u.test(key) ? [] : append(typed, key);
};

/** The syllable the letters make, also with one mark too few where only one could be meant: dưong, tieng, cuoc. */
function finished({ letters, tone }: Typed): string | null {
  const full = letters.replace("ưo", "ươ");
  const fuller = full.replace(/([iy])e(?=[cmnptu])/u, "$1ê").replace(/uo(?=[cimnt])/u, "uô");
  return [full, fuller].map((syllable) => withTone({ syllable, tone })).find((syllable) => isSyllable(syllable)) ?? null;
}

function firstSyllable(options: { typed: Typed; keys: readonly string[]; step: Step }): string | null {
  const { typed, keys, step } = options;
  const [key, ...rest] = keys;
  if (key === undefined) return finished(typed);
  for (const next of step(typed, key)) {
    const found = firstSyllable({ typed: next, keys: rest, step });
    if (found !== null) return found;
  }
  return null;
}

function decode(word: string, step: Step): string | null {
  if (word.length > mostKeys || !/^[a-z][a-z0-9]*$/iu.test(word)) return null;
  const lower = word.toLowerCase();
  // A plain syllable has no keys in it.
  if (isSyllable(lower) && (!lower.includes("oo") || doubleO.has(lower))) return null;
  const found = firstSyllable({ typed: { letters: "", tone: null }, keys: [...lower], step });
  if (found === null) return null;
  if (word === word.toUpperCase() && found.length > 1) return found.toUpperCase();
  return word.slice(0, 1) === lower.slice(0, 1) ? found : found.slice(0, 1).toUpperCase() + found.slice(1);
}

/**
 * The syllable that these keys make with Telex: tucj → tục, dduowngf → đường; the key of the tone may stand anywhere after the first vowel.
 * It says nothing about whether they were meant so: “test” → “tét”.
 * @returns null for what makes no syllable, or needs no decoding
 */
export const decodeTelex = (word: string): string | null => (/\d/u.test(word) ? null : decode(word, telex));

/** The same with VNI, the keys of which are digits: thu3 → thủ, d9u7o7ng2 → đường. */
export const decodeVni = (word: string): string | null => (/\d/u.test(word) ? decode(word, vni) : null);
