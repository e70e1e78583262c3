import { EditRows } from "./edit-rows.ts";

interface Keyed {
  key: string;
}

/** Words in the order of their letters: those that begin alike stand together and are looked at together. */
export interface SortedWords<Word extends Keyed> {
  /** Words that begin so. */
  starting(start: string): Word[];
  /** Words that so many letters inserted, left out, replaced or transposed make of a word. */
  within(options: { key: string; edits: number }): Word[];
}

/** A letter of some words, in the tree of all of them; a branch stands right behind the letter it goes on from. */
interface Branches {
  letters: Uint16Array;
  /** Letters before it. */
  depths: Uint16Array;
  /** Where its branch ends. */
  ends: Uint32Array;
  /** The place of the word that ends with it; −1 where none does. */
  words: Int32Array;
}

function commonLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left.charCodeAt(length) === right.charCodeAt(length)) length += 1;
  return length;
}

function branchesOf(keys: readonly string[]): Branches {
  const nodes: { letter: number; depth: number; end: number; word: number }[] = [];
  const open: (typeof nodes)[number][] = [];
  const close = (depth: number) => {
    for (const node of open.splice(depth)) node.end = nodes.length;
  };
  keys.forEach((key, word) => {
    close(commonLength(keys[word - 1] ?? "", key));
    for (let depth = open.length; depth < key.length; depth += 1) {
      const node = { letter: key.charCodeAt(depth), depth, end: 0, word: depth === key.length - 1 ? word : -1 };
      nodes.push(node);
      open.push(node);
    }
  });
  close(0);
  return {
    letters: Uint16Array.from(nodes, ({ letter }) => letter),
    depths: Uint16Array.from(nodes, ({ depth }) => depth),
    ends: Uint32Array.from(nodes, ({ end }) => end),
    words: Int32Array.from(nodes, ({ word }) => word),
  };
}

/** The first of the places `from` to `to` (not included) where a test that stays true once it is true holds. */
function firstWhere(options: { from: number; to: number; test: (at: number) => boolean }): number {
  let { from, to } = options;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (options.test(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Sorts words, each once and none of them empty, for looking up what begins or is spelt like something. */
export function sortWords<Word extends Keyed>(words: readonly Word[]): SortedWords<Word> {
  const sorted = [...words].sort((left, right) => (left.key < right.key ? -1 : 1));
  const keys = sorted.map(({ key }) => key);
  const branches = branchesOf(keys);
  return {
    starting: (start) => {
      const from = firstWhere({ from: 0, to: keys.length, test: (at) => (keys[at] ?? "") >= start });
      return sorted.slice(from, firstWhere({ from, to: keys.length, test: (at) => keys[at]?.startsWith(start) === false }));
    },
    within: ({ key, edits }) => {
      const found: Word[] = [];
      const rows = new EditRows(key, edits);
      for (let at = 0; at < branches.letters.length;) {
        const depth = branches.depths[at] ?? 0;
        if (!rows.add(depth, branches.letters[at] ?? 0)) {
          at = branches.ends[at] ?? Infinity;
          continue;
        }
        const word = sorted[branches.words[at] ?? -1];
        if (word && rows.isNear(depth + 1)) found.push(word);
        at += 1;
      }
      return found;
    },
  };
}
