export type Tone = "acute" | "grave" | "hook" | "tilde" | "dot";

const marks: Record<Tone, string> = { acute: "\u0301", grave: "\u0300", hook: "\u0309", tilde: "\u0303", dot: "\u0323" };

/** The letter of a syllable that carries the tone, as most people write it: hòa, thúy, but quý, giá, đường, toàn. */
function carrier(letters: readonly string[]): number {
  const vowels = letters.flatMap((letter, at) => (/[aeiouyăâêôơư]/u.test(letter) ? [at] : []));
  // The u of “qu” and the i of “gi” belong to the onset.
  const nucleus = /^(?:qu|gi)/u.test(letters.join("")) && vowels.length > 1 ? vowels.slice(1) : vowels;
  const dressed = nucleus.filter((at) => /[ăâêôơư]/u.test(letters[at] ?? ""));
  if (dressed.length > 0) return dressed.at(-1) ?? 0;
  const isClosed = (nucleus.at(-1) ?? 0) < letters.length - 1;
  if (isClosed) return nucleus.at(-1) ?? 0;
  return nucleus[nucleus.length > 2 ? 1 : 0] ?? 0;
}

/**
 * Puts a tone on a syllable of small letters that has none: duong → dường, hoa → hòa.
 * @returns NFC
 */
export function withTone(options: { syllable: string; tone: Tone | null }): string {
  const letters = [...options.syllable.normalize("NFC")];
  if (options.tone === null) return letters.join("");
  const at = carrier(letters);
  const mark = marks[options.tone];
  return letters
    .map((letter, index) => (index === at ? letter + mark : letter))
    .join("")
    .normalize("NFC");
}
