import fc from "fast-check";
import { expect, test } from "vitest";
import { textQuery } from "#search/postgres/text-query.ts";

test("marks are kept beside the folded words", () => {
  expect(textQuery("bạn hàng")).toMatchObject({
    match: "'ban' & 'hang'",
    tiers: ["'ban' & 'hang'", "'=ban5_hang2':A", "'=ban5_hang2'", "'=ban5' & '=hang2'", "'ban_hang':A", "'ban':A & 'hang':A", "'ban_hang'"],
  });
});

test("an unmarked query asks for no marks", () => {
  expect(textQuery("sang kien")?.tiers).toEqual([
    "'sang' & 'kien'",
    "'sang_kien':A",
    "'sang_kien'",
    "'sang' & 'kien'",
    "'sang_kien':A",
    "'sang':A & 'kien':A",
    "'sang_kien'",
  ]);
});

test("operators of the query language are separators, whatever is typed", () => {
  const plain = /^'[^'\\&|!():*<>]+'(:A)?( & '[^'\\&|!():*<>]+'(:A)?)*$/u;
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const query = textQuery(text);
      return query === null || [query.match, ...query.tiers].every((part) => plain.test(part));
    }),
    { numRuns: 1000 },
  );
  expect(textQuery("':* | !( <->")).toBeNull();
});
