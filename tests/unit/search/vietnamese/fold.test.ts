import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { fold, markedKey, syllableKey } from "#search/vietnamese/fold.ts";
import { syllables } from "./typed-words.ts";

test.each([
  ["Sáng kiến", "sang kien"],
  ["ĐƯỜNG ĐỜI", "duong doi"],
  ["Ðà Nẵng", "da nang"],
  ["Ɖà Nẵng", "da nang"],
  ["thủ tục hành chính", "thu tuc hanh chinh"],
  ["Thủ Tục".normalize("NFD"), "thu tuc"],
  ["Ủy ban – ủy quyền", "uy ban – uy quyen"],
  ["SK-2026-0001", "sk-2026-0001"],
  ["53-BC/ĐTN", "53-bc/dtn"],
  ["ặậẫấầẩọộợụựỳỵỷỹ", "aaaaaaooouuyyyy"],
  ["", ""],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding twice is folding once, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)),
    { numRuns: 2000 },
  );
});

test("composed and decomposed text fold alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => fold(text.normalize("NFD")) === fold(text.normalize("NFC"))),
    { numRuns: 1000 },
  );
});

test.each([
  ["hòa", "hoà"],
  ["thúy", "thuý"],
  ["ủy", "uỷ"],
  ["khỏe", "khoẻ"],
  ["kỹ", "kĩ"],
  ["lý", "lí"],
  ["quý", "quí"],
  ["Tỷ", "tỉ"],
])("%s and %s are one word, marks and all", (left, right) => {
  expect(markedKey(left)).toBe(markedKey(right));
  expect(syllableKey(left)).toBe(syllableKey(right));
});

test.each([
  ["bạn", "bán"],
  ["bán", "bàn"],
  ["thủy", "thui"],
  ["dương", "đương"],
  ["tay", "tai"],
])("%s and %s are two words", (left, right) => {
  expect(markedKey(left) ?? syllableKey(left)).not.toBe(markedKey(right) ?? syllableKey(right));
});

test("a syllable without marks has no marked form", () => {
  expect([markedKey("kien"), markedKey("2026"), markedKey("Ky")]).toEqual([null, null, null]);
});

test("every spelling of a syllable has one key: decomposed, in capitals, with the tone on either vowel", () => {
  const open = /^(?<start>.*)(?<first>[ou])(?<second>[aey])$/u;
  for (const syllable of syllables) {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(syllable.normalize("NFD"))?.[0] ?? "";
    const toneless = syllable.normalize("NFD").replace(tone, "").normalize("NFC");
    const { start, first, second } = (toneless.startsWith("q") ? undefined : open.exec(toneless)?.groups) ?? {};
    const either = first === undefined ? [] : [`${start}${first}${tone}${second}`, `${start}${first}${second}${tone}`];
    for (const spelling of [syllable, syllable.normalize("NFD"), syllable.toUpperCase(), ...either])
      expect([spelling, syllableKey(spelling), markedKey(spelling)]).toEqual([spelling, syllableKey(syllable), markedKey(syllable)]);
  }
});
