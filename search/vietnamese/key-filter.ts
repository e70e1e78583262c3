import { fold } from "./fold.ts";

const tableSize = 0x2000;
const caret = 94;
/** The folded letter of each sign of the Latin blocks; 0 where it folds to none or to several. */
const letterOf = Uint16Array.from({ length: tableSize }, (_, code) => {
  const folded = fold(String.fromCharCode(code));
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
});

/** Whether the stretch of a text from `start` to `end` may be one of the keys; a tone at its end (“tuc^5”) does not count. */
export type KeyFilter = (text: string, start: number, end: number) => boolean;

/**
 * Tells by the first letter and the length alone that a stretch of text is none of some folded keys: texts hold thousands of syllables, questions a few,
 * and nineteen in twenty need not be cut out of the text to be looked up.
 */
export function keyFilter(keys: Iterable<string>): KeyFilter {
  const lengths = new Uint32Array(tableSize);
  for (const key of keys) {
    const letter = key.charCodeAt(0);
    // Of what the table does not know, and of what is longer than a syllable, nothing can be told.
    if (letter >= tableSize || key.length > 30) return () => true;
    lengths[letter] = (lengths[letter] ?? 0) | (1 << key.length);
  }
  return (text, start, end) => {
    const code = text.charCodeAt(start);
    const letter = code < tableSize ? (letterOf[code] ?? 0) : 0;
    if (letter === 0) return true;
    const isToned = end - start > 2 && text.charCodeAt(end - 2) === caret;
    const length = end - start - (isToned ? 2 : 0);
    return length > 30 || ((lengths[letter] ?? 0) & (1 << length)) !== 0;
  };
}
