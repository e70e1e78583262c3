/** The Vietnamese alphabet with the letters that names from elsewhere need: a letter with a mark follows the bare one, a tone does not matter yet. */
const alphabet = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];
const tones = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Meilisearch cuts what it sorts by at some 460 bytes. */
const longest = 180;

const codes = new Map(alphabet.map((letter, index) => [letter, `l${String(index).padStart(2, "0")}`]));

const codeOf = (letter: string): string => {
  if (letter === " ") return "a00";
  if (/\p{N}/u.test(letter)) return `d${letter.normalize("NFKC").padStart(2, "0").slice(-2)}`;
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return codes.get(letter) ?? codes.get(bare) ?? "b00";
};

/** A title as letters and digits whose plain order is that of Vietnamese: a < ă < â, d < đ; tones decide between words that differ in nothing else. */
export function titleOrder(title: string): string {
  const decomposed = [...title.normalize("NFC").toLowerCase().trim().replace(/\s+/gu, " ")].slice(0, longest / 1.5).map((letter) => letter.normalize("NFD"));
  const bases = decomposed.map((letter) => codeOf(letter.replace(toneMarks, "").normalize("NFC")));
  const marks = decomposed.map((letter) => String(1 + tones.findIndex((tone) => letter.includes(tone))));
  return `${bases.join("")}a${marks.join("").replace(/0+$/u, "")}`;
}
