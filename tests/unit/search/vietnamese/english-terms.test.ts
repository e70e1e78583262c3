import { expect, test } from "vitest";
import { englishTable } from "#search/vietnamese/english-table.ts";
import { englishTermsIn } from "#search/vietnamese/english-terms.ts";
import { isSyllable } from "#search/vietnamese/syllable.ts";

const said = (text: string) => englishTermsIn(text).map(({ written, expansions }) => [written, ...expansions]);

test.each(englishTable)("“%s” is found in a question, whatever stands around it", (term, ...meanings) => {
  expect(said(`tủ ${term} ở quận`)).toEqual([[term, ...meanings]]);
});

test("the longest term counts, in capitals, with hyphens and in the plural too", () => {
  expect(said("Meeting Room booking")).toEqual([
    ["Meeting Room", "phòng họp"],
    ["booking", "đặt lịch", "đặt chỗ"],
  ]);
  expect(said("E-Paper")).toEqual([["E-Paper", "giấy điện tử"]]);
  expect(said("IoT sensors")).toEqual([["sensors", "cảm biến"]]);
});

test("words with marks and words of the language are no English", () => {
  expect(said("bản đồ số điểm đỗ xe")).toEqual([]);
  expect(said("ban do so diem do xe")).toEqual([]);
  expect(said("bús stóp")).toEqual([]);
});

test("no term is a Vietnamese syllable typed without marks, and each is said once", () => {
  expect(englishTable.map(([term]) => term).filter((term) => isSyllable(term))).toEqual([]);
  expect(new Set(englishTable.map(([term]) => term)).size).toBe(englishTable.length);
});

test("every meaning is composed and differs from its term", () => {
  expect(englishTable.filter(([term, ...meanings]) => meanings.some((meaning) => meaning === term || meaning !== meaning.normalize("NFC")))).toEqual([]);
});
