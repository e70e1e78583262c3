/**
 * The letters without what a hurried person leaves out: NFC → lower case → no marks → đ, ð, ɖ become d (domain notes §9).
 * Folding twice is folding once.
 */
export function fold(text: string): string {
  const bare = text.normalize("NFC").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[đðɖ]/gu, "d");
  return bare.normalize("NFC");
}

// Only in these open syllables are i and y two spellings of one word: kỹ/kĩ, lý/lí, quý/quí; never in “thuy”, “ay”.
const looseY = /^(h|k|l|m|s|t|qu)y$/u;

/** One syllable as it is looked up: folded, with i for a y that may be spelt either way. */
export const syllableKey = (syllable: string): string => fold(syllable).replace(looseY, "$1i");

const tones: Record<string, string> = { "\u0301": "^1", "\u0300": "^2", "\u0309": "^3", "\u0303": "^4", "\u0323": "^5" };

/**
 * One syllable with its marks, the tone as a sign at the end: “hòa” and “hoà” become the same “hoa^2”, while bạn, bán and bàn stay apart.
 * @returns null for a syllable without any mark
 */
export function markedKey(syllable: string): string | null {
  const letters = [...syllable.normalize("NFC").toLowerCase().normalize("NFD")];
  const tone = letters.map((letter) => tones[letter] ?? "").join("");
  const bare = letters
    .filter((letter) => !(letter in tones))
    .join("")
    .normalize("NFC")
    .replace(/[ðɖ]/gu, "đ")
    .replace(looseY, "$1i");
  const key = bare + tone;
  return key === syllableKey(syllable) ? null : key;
}

const mostFolded = 50_000;
const folded = new Map<string, string>();

/** The folded letters of a `markedKey` (“tuc^5” → “tuc”). The few thousand syllables there are stay in memory: ranking asks for them by the ten thousand. */
export function keyOfMarked(marked: string): string {
  const known = folded.get(marked);
  if (known !== undefined) return known;
  const key = fold(marked.replace(/\^[1-5]$/u, ""));
  if (folded.size < mostFolded) folded.set(marked, key);
  return key;
}
