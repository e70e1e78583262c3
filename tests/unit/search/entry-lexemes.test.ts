import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { documentWords } from "#search/document-words.ts";
import { entryLexemes } from "#search/postgres/entry-lexemes.ts";
import { benchCorpus } from "#scripts/bench-search/bench-corpus.ts";

const document = benchCorpus(1000).document(3);
const lexemesOf = (summary: string) => entryLexemes(documentWords({ ...document, summary })).all;

test("a lone mark beside a number, as copied from a PDF, is no lexeme", () => {
  expect(lexemesOf("Theo \u0301-12 và")).not.toContain("''");
});

test("no text makes an empty lexeme, or one that ends before its quotation mark", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ unit: "binary", maxLength: 20 }), (text, noise) => {
      const lexemes = lexemesOf(`${text} ${noise}-${text}/${noise}`);
      expect(lexemes.replace(/'(?:[^'\\]|''|\\\\)+'/gu, "").trim()).toBe("");
    }),
  );
});
