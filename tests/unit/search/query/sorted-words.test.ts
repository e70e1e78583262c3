import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { buildLexicon } from "#search/lexicon/lexicon.ts";
import { sortWords } from "#search/lexicon/sorted-words.ts";
import { cpuTime } from "#tests/support/cpu-time.ts";

const wordsOf = (keys: readonly string[]) => sortWords(keys.map((key) => ({ key })));
const keysOf = (words: readonly { key: string }[]) => words.map(({ key }) => key);

/** Optimal string alignment, as the books have it. */
function editsBetween(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) => Array.from({ length: right.length + 1 }, (__, column) => (row === 0 ? column : row)));
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= left.length; row += 1)
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const ways = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
      ];
      table[row]?.splice(column, 1, Math.min(...ways));
    }
  return at(left.length, right.length);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "h", "n"), minLength: 1, maxLength: 7 });

test("words within some edits are those that comparing with every word finds", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, fc.constantFrom(0, 1, 2), (keys, key, edits) => {
      const wanted = keys.filter((each) => editsBetween(key, each) <= edits).sort();
      expect(keysOf(wordsOf(keys).within({ key, edits }))).toEqual(wanted);
    }),
  );
});

test("words that begin alike are those that looking at every word finds", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (keys, start) => {
      expect(keysOf(wordsOf(keys).starting(start))).toEqual(keys.filter((key) => key.startsWith(start)).sort());
    }),
  );
});

test("of many words that go on so the most frequent are offered, of slips the lightest", () => {
  const terms = ["chinh", "chinhs", "cho", "chi", "tuc", "tucc", "thuc", "tuy"].map((term, index) => ({ term, documents: index + 1 }));
  const lexicon = buildLexicon({ version: "test", documents: 10, terms });
  expect(keysOf(lexicon.complete({ start: "ch", limit: 3 }))).toEqual(["chi", "cho", "chinhs"]);
  expect(lexicon.near({ key: "tucj", edits: 2, limit: 3 }).map(({ word: near, edits }) => [near.key, edits.count])).toEqual([
    ["tuc", 1],
    ["tucc", 1],
    ["thuc", 2],
  ]);
});

test("a word is found among two hundred thousand in less time than comparing it with a twentieth of them takes", () => {
  const letters = "abcdeghiklmnopqrstuvxy";
  const letterAt = (number: number) => letters.charAt(number % letters.length);
  const keys = Array.from({ length: 200_000 }, (_, at) => [at, at / 22, at / 484, at / 10_648, at * 7].map((part) => letterAt(Math.floor(part))).join(""));
  const words = wordsOf([...new Set(keys)]);
  const few = keys.filter((_, at) => at % 20 === 0);
  const least = (work: () => void) => Math.min(...Array.from({ length: 15 }, () => cpuTime(work)));
  const compared = least(() => few.forEach((each) => editsBetween("thutuc", each)));
  expect(least(() => words.within({ key: "thutuc", edits: 2 }))).toBeLessThan(compared);
});
