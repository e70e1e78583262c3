import { withTone, type Tone } from "./tone.ts";

const tones: Record<string, Tone> = { "^1": "acute", "^2": "grave", "^3": "hook", "^4": "tilde", "^5": "dot" };
const open = /^(?:h|k|l|m|t|qu)i$/u;
// The few that are written with i all the same; after s all are: bác sĩ, sỉ.
const withI = new Set("mì mí mỉ mị lì tí tị hí hì".split(" "));

/**
 * A syllable as officials write it, of the key it is looked up by, which has one letter for i and y: “ki^4” → kỹ, “li” → ly, “si^4” → sĩ, “tuc^5” → tục.
 * @param key `markedKey` or `syllableKey` of a syllable
 */
export function usualSpelling(key: string): string {
  const [mark = ""] = /\^[1-5]$/u.exec(key) ?? [];
  const letters = key.slice(0, key.length - mark.length);
  const tone = tones[mark] ?? null;
  const plain = withTone({ syllable: letters, tone });
  return open.test(letters) && !withI.has(plain) ? withTone({ syllable: letters.replace(/i$/u, "y"), tone }) : plain;
}
