import { expect, test } from "vitest";
import { isWithin } from "#search/lexicon/edits.ts";

const count = (typed: string, meant: string, edits = 2) => isWithin({ typed, meant, edits })?.count ?? null;
const cost = (typed: string, meant: string) => isWithin({ typed, meant, edits: 2 })?.cost ?? NaN;

test.each([
  ["chinh", "chinh", 0],
  ["chnih", "chinh", 1],
  ["chih", "chinh", 1],
  ["chiinh", "chinh", 1],
  ["xinh", "chinh", 2],
  ["trinh", "chinh", 2],
  ["tuan", "nuoc", null],
])("“%s” → “%s” takes %s edits", (typed, meant, edits) => {
  expect(count(typed, meant)).toBe(edits);
});

test("slips of the hand cost less than letters that have nothing in common", () => {
  expect(cost("chnih", "chinh")).toBeLessThan(cost("chvnh", "chinh"));
  expect(cost("truongg", "truong")).toBeLessThan(cost("truongb", "truong"));
  expect(cost("chung", "trung")).toBeLessThan(cost("bqung", "trung"));
  expect(cost("su", "xu")).toBeLessThan(cost("pu", "xu"));
});
