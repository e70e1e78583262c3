import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { cleanText } from "#search/vietnamese/clean-text.ts";
import { tokenise } from "#search/vietnamese/tokens.ts";

test.each([
  ["Ðà Nẵng", "Đà Nẵng"],
  ["Ɖà Nẵng", "Đà Nẵng"],
  ["ðường", "đường"],
  ["hồ sơ".normalize("NFD"), "hồ sơ"],
  ["hồ\u00a0sơ\u2003một\tcửa\r\n", "hồ sơ một cửa"],
  ["h\u00adồ\u200b s\u200dơ\ufeff", "hồ sơ"],
  ["\u202ehồ sơ\u202c", "hồ sơ"],
  ["ＣＣＨＣ ２０２６", "CCHC 2026"],
  ["５３－ＢＣ／ĐTN", "53-BC/ĐTN"],
  ["a\ud800b", "ab"],
  ["", ""],
])("“%s” becomes “%s”", (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test("cleaning twice is cleaning once, and the result is NFC on one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean.normalize("NFC")).toBe(clean);
      expect(clean).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 200 },
  );
});

test("a document is cut as if what nobody sees were not there", () => {
  const seen = tokenise("Đường hồ sơ 2026").map(({ key, marked }) => [key, marked]);
  expect(tokenise("Ðư\u00adờng hồ\u00a0s\u200bơ ２０２６").map(({ key, marked }) => [key, marked])).toEqual(seen);
});
