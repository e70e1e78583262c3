import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fold } from "#search/vietnamese/fold.ts";
import { isSyllable, lacksMarks } from "#search/vietnamese/syllable.ts";
import { syllables } from "./typed-words.ts";

test("real syllables are syllables: with marks, decomposed, in capitals, without marks", () => {
  const spellings = syllables.flatMap((word) => [word, word.normalize("NFD"), word.toUpperCase(), fold(word)]);
  expect(spellings.filter((word) => !isSyllable(word))).toEqual([]);
});

test("so is every marked word in small letters that the site says", () => {
  const words = readdirSync("app/copy")
    .filter((name) => name.endsWith(".ts"))
    .flatMap(
      (name) =>
        readFileSync(`app/copy/${name}`, "utf8")
          .normalize("NFC")
          .match(/[\p{L}\p{M}]+/gu) ?? [],
    )
    .filter((word) => word !== fold(word) && word === word.toLowerCase());
  expect(words.length).toBeGreaterThan(3000);
  expect([...new Set(words)].filter((word) => !isSyllable(word) && word !== "đ")).toEqual([]);
});

test.each(["hoà", "hòa", "thuý", "thúy", "uỷ", "khoẻ", "kĩ", "kỹ", "quí", "quý", "gì", "gin", "giêng", "xoong", "Nguyễn", "vy", "ngoằn"])(
  "“%s” is one",
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each([
  ["a stop with huyền", "bàc"],
  ["a stop with hỏi", "tảt"],
  ["a stop without tone, other marks kept", "côt"],
  ["two tones", "hóà"],
  ["k before a", "ká"],
  ["c before e", "ce"],
  ["ng before i", "ngi"],
  ["ngh before a", "ngha"],
  ["no such rhyme", "tiế"],
  ["no such ending", "bak"],
  ["English", "test"],
  ["English", "win"],
  ["English", "less"],
  ["English", "box"],
  ["English", "app"],
  ["English", "tools"],
  ["an abbreviation", "cchc"],
  ["two syllables", "thutuc"],
  ["a number", "2026"],
  ["nothing", ""],
])("%s: “%s” is none", (_, word) => {
  expect(isSyllable(word)).toBe(false);
});

test("a syllable that cannot be without marks lacks them; a word that is one as it stands does not, nor does another language's", () => {
  expect("phuong tuc viec hop DUOC nguoi".split(" ").filter((word) => !lacksMarks(word))).toEqual([]);
  expect("hanh ban cho y camera smart phường tục thuy".split(" ").filter((word) => lacksMarks(word))).toEqual([]);
});
