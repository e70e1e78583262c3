import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { markedKey, syllableKey } from "#search/vietnamese/fold.ts";
import { usualSpelling } from "#search/vietnamese/usual-spelling.ts";

const keyOf = (syllable: string) => markedKey(syllable) ?? syllableKey(syllable);

test.each([
  ["kĩ", "kỹ"],
  ["lí", "lý"],
  ["tỉ", "tỷ"],
  ["quí", "quý"],
  ["li", "ly"],
  ["sỹ", "sĩ"],
  ["mì", "mì"],
  ["hoà", "hòa"],
  ["thuỷ", "thủy"],
  ["tục", "tục"],
  ["đường", "đường"],
  ["ti", "ty"],
  ["wifi", "wifi"],
])("“%s” is shown as “%s”", (typed, shown) => {
  expect(usualSpelling(keyOf(typed))).toBe(shown);
});

test("what is shown is the word that was looked up", () => {
  const syllable = fc
    .tuple(fc.constantFrom("h", "k", "l", "m", "s", "t", "qu", "th", "đ"), fc.constantFrom("i", "í", "ì", "ỉ", "ĩ", "ị", "y", "ý", "ỳ", "ỷ", "ỹ", "ỵ"))
    .map(([onset, rhyme]) => keyOf(onset + rhyme));
  fc.assert(fc.property(syllable, (key) => keyOf(usualSpelling(key)) === key));
});
