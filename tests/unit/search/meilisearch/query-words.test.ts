import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { noFilters } from "#app/domain/search/criteria.ts";
import { filterConditions } from "#search/meilisearch/filter-text.ts";
import { queryWords } from "#search/meilisearch/query-words.ts";
import { plainMarked, plainNumber } from "#search/meilisearch/words.ts";
import type { UnderstoodQuery, WordForm } from "#search/query/understood.ts";
import { markedKey } from "#search/vietnamese/fold.ts";
import { compileFilter } from "#tests/support/meilisearch/filter.ts";

const word = (key: string, marked: string | null = null, weight = 1) => ({ forms: [{ key, marked, quality: 1 }], weight });
const asked = (words: { forms: WordForm[]; weight: number }[], numbers: string[] = []) =>
  queryWords({ words, numbers, groups: [], pairWeights: [], groupDocuments: [], documents: 10, unknown: 0, correction: null } satisfies UnderstoodQuery);

test.each([
  ["thủ", "thu3"],
  ["tục", "tuc5"],
  ["hội", "ho6i5"],
  ["đường", "d9u7o7ng2"],
  ["năng", "na8ng"],
])("“%s” becomes “%s”", (syllable, plain) => {
  expect(plainMarked(markedKey(syllable) ?? "")).toBe(plain);
});

test("words with other marks become other words, of letters and digits alone", () => {
  const syllables = ["ban", "bán", "bàn", "bản", "bãn", "bạn", "bân", "bấn", "băn", "bắn", "đan", "dan", "dân", "hoa", "hòa", "hoà"];
  const plain = syllables.map((syllable) => plainMarked(markedKey(syllable) ?? syllable));
  expect(new Set(plain).size).toBe(syllables.length - 1);
  expect(plain.every((one) => /^[a-z0-9]+$/u.test(one))).toBe(true);
});

test("a document number is one word", () => {
  expect(plainNumber("53-bc-dtn")).toBe("53bcdtn");
  expect(asked([], ["53-bc-dtn", "13-2012-nd-cp"]).numbers).toBe("53bcdtn 132012ndcp ");
});

test("a whole last word ends with a space, an unfinished one is asked by what its ends have in common", () => {
  expect(asked([word("thu", "thu^3"), word("tuc")])).toMatchObject({ folded: "thu tuc ", marked: "thu3 " });
  const ends = ["tuyen", "tuyet"].map((key) => ({ key, marked: null, quality: 1 }));
  expect(asked([word("truc"), { forms: ends, weight: 1 }]).folded).toBe("truc tuye");
});

test("of many words the ten that tell most are asked, in their order", () => {
  const words = Array.from({ length: 14 }, (_, index) => word(`w${index}`, null, index < 4 ? 0 : 1));
  expect(asked(words).folded).toBe("w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 ");
});

test("whatever a filter holds, it stays a value", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (value) => {
      const [condition = ""] = filterConditions({ ...noFilters, field: value });
      fc.pre(!value.includes("\n"));
      const test = compileFilter([condition], ["field"]);
      return test({ field: value }) && !test({ field: `${value}x` });
    }),
  );
});
