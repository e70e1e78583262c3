import { isSyllable } from "./syllable.ts";

/** Onsets that sound alike somewhere in the country, or are two spellings of one sound. */
const alike: readonly (readonly string[])[] = [
  ["s", "x"],
  ["ch", "tr"],
  ["d", "gi", "r", "v", "z", "j"],
  ["n", "l"],
  ["c", "k", "q", "qu"],
  ["g", "gh"],
  ["ng", "ngh"],
  ["ph", "f"],
];
const endings: readonly (readonly [string, string])[] = [
  ["ng", "n"],
  ["nh", "n"],
  ["c", "t"],
  ["ch", "t"],
];

/** “gi” before a vowel, or with its own i before a consonant: gia, giet, gin. */
function cut(key: string): { onset: string; rest: string } {
  const [onset = ""] = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdfghjklmnpqrstvxz])?/u.exec(key) ?? [];
  return { onset, rest: key.slice(onset.length) };
}

function otherOnsets(key: string): string[] {
  const { onset, rest } = cut(key);
  const others = alike.filter((group) => group.includes(onset)).flatMap((group) => group.filter((other) => other !== onset));
  // After “gi” the i may be the rhyme's: giet → diet; before i it is not written twice: diet → giet.
  const rests = onset === "gi" ? [rest, `i${rest}`] : onset === "qu" ? [rest, `u${rest}`] : [rest];
  return others.flatMap((other) => [
    ...rests.map((each) => other + each),
    ...(other === "gi" && rest.startsWith("i") ? [`g${rest}`] : []),
    ...(other === "qu" && rest.startsWith("u") ? [`q${rest}`] : []),
  ]);
}

function otherEndings(key: string): string[] {
  return endings.flatMap(([long, short]) => {
    if (key.endsWith(long)) return [key.slice(0, -long.length) + short];
    return key.endsWith(short) ? [key.slice(0, -short.length) + long] : [];
  });
}

const otherVowels = (key: string): string[] =>
  [...key].flatMap((letter, at) => (/[iy]/u.test(letter) ? [key.slice(0, at) + (letter === "i" ? "y" : "i") + key.slice(at + 1)] : []));

/**
 * Other syllables a person may have meant who writes by ear: s/x, ch/tr, d/gi/r/v, n/l, c/k/qu, the endings n/ng/nh and t/c/ch, i/y; one slip each.
 * @param key folded, so hỏi and ngã are one already
 * @returns folded syllables, without the key itself
 */
export function slips(key: string): string[] {
  const others = [...otherOnsets(key), ...otherEndings(key), ...otherVowels(key)];
  return [...new Set(others)].filter((other) => other !== key && isSyllable(other));
}
