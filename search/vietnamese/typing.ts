import { decodeTelex, decodeVni } from "./keystrokes.ts";
import { findShorthand } from "./shorthand.ts";

export { decodeTelex, decodeVni } from "./keystrokes.ts";

const list = (words: string): Set<string> => new Set(words.split(" "));

// Words of English (and of civil servants) that would make a syllable nobody writes: tét, pót, bõ.
const neverTyped = list(
  "test tests list lists post best cost host last lost past rest most must dust toast box boxes less win app apps tool tools bus gas was is as us his or her war " +
    "pair poor door room zoom soon noon boom roar soar oar harm term germ born corn turn burn torn horn pics tips maps cats cans tens wax tax hex fox",
);
// Words of English that make a syllable people do write: max → mã, six → sĩ, moon → môn.
const perhapsTyped = list(
  "max six mix has see too now how low cow row tow bow vow mow car bar air hair chair teen been seen keen moon sex vex lax cuts hats nets sets hits bits songs",
);

interface Word {
  text: string;
  start: number;
  decoded: string | null;
  /** Alone it proves nothing: only beside another word that was typed so it is taken for keys. */
  isDoubtful: boolean;
}

const hasDigit = (text: string) => /\d/u.test(text);

function wordsOf(text: string): Word[] {
  const shorthand = findShorthand(text);
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => {
    const word = match[0];
    const lower = word.toLowerCase();
    const isKept = neverTyped.has(lower) || shorthand.some(({ start, end }) => match.index >= start && match.index < end);
    return {
      text: word,
      start: match.index,
      decoded: isKept ? null : (decodeTelex(word) ?? decodeVni(word)),
      // “a4” is paper, “y1” perhaps “ý”.
      isDoubtful: perhapsTyped.has(lower) || word.length < 3,
    };
  });
}

/**
 * A text whose keys of Telex or VNI were never turned into letters, with the letters: `thur tucj hanhf chinhs`, `thu3 tuc5`. Other words stay.
 * @returns null where no word changes
 */
export function decodeTyping(text: string): string | null {
  const words = wordsOf(text);
  // Nobody mixes the two ways: beside “giays”, “a4” is paper.
  const isTyped = (beside: Word | undefined, word: Word) =>
    typeof beside?.decoded === "string" && !beside.isDoubtful && hasDigit(beside.text) === hasDigit(word.text);
  let decoded = "";
  let at = 0;
  words.forEach((word, index) => {
    if (word.decoded === null || (word.isDoubtful && !isTyped(words[index - 1], word) && !isTyped(words[index + 1], word))) return;
    decoded += text.slice(at, word.start) + word.decoded;
    at = word.start + word.text.length;
  });
  return at === 0 ? null : decoded + text.slice(at);
}
