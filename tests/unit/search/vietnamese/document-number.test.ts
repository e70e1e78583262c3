import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { numberKeys } from "#search/vietnamese/document-number.ts";
import { cpuTime } from "#tests/support/cpu-time.ts";

test.each([
  ["53-BC/ĐTN", "53-bc-dtn"],
  ["53/BC-ĐTN", "53-bc-dtn"],
  ["53 BC ĐTN", "53-bc-dtn"],
  ["53-bc-dtn", "53-bc-dtn"],
  ["53 – BC / ĐTN", "53-bc-dtn"],
  ["053-BC/ĐTN", "53-bc-dtn"],
  ["số 53 bc dtn", "53-bc-dtn"],
  ["13/2012/NĐ-CP", "13-2012-nd-cp"],
  ["13/2012/ND-CP", "13-2012-nd-cp"],
  ["NĐ 13/2012", "13-2012-nd-cp"],
  ["13/2012/NĐ", "13-2012-nd-cp"],
  ["nghị định 13/2012/nđ-cp", "13-2012-nd-cp"],
  ["nghi dinh so 13/2012", "13-2012-nd-cp"],
  ["Nghị định 13", "13-nd-cp"],
  ["3815/KH-UBND", "3815-kh-ubnd"],
  ["số 3815 kh ubnd", "3815-kh-ubnd"],
  ["kế hoạch số 3815", "3815-kh"],
  ["thông tư 18/2013", "18-2013-tt"],
  ["Thông tư 18/2013/TT-BKHCN", "18-2013-tt-bkhcn"],
  ["98/2023/QH15", "98-2023-qh15"],
  ["Nghị quyết 98/2023/QH15", "98-2023-qh15"],
  ["12-NQ/T.Ư", "12-nq-tw"],
  ["12-NQ/TƯ", "12-nq-tw"],
  ["12 NQ TW", "12-nq-tw"],
  ["12-NQ/TU", "12-nq-tu"],
  ["SK-2026-0001", "sk-2026-0001"],
  ["sk 2026 0001", "sk-2026-0001"],
  ["SK20260001", "sk-2026-0001"],
  ["sk 2026 1", "sk-2026-0001"],
  ["sk-2026-12", "sk-2026-0012"],
  ["sk2026-0001", "sk-2026-0001"],
])("“%s” is %s", (text, key) => {
  expect(numberKeys(text).whole).toEqual([key]);
  expect(numberKeys(`Theo ${text}, đã ban hành`).whole).toEqual([key]);
});

test("several numbers of a text, in their order, dates among them", () => {
  expect(numberKeys("Kế hoạch 53-BC/ĐTN ngày 28/4/2023 và 3815 KH UBND").whole).toEqual(["53-bc-dtn", "28-4-2023", "3815-kh-ubnd"]);
});

test.each([
  "báo cáo 6 tháng đầu năm",
  "năm 2026 BC",
  "kế hoạch 2026",
  "mức độ 4",
  "thông tư 5 ngày",
  "3 ct",
  "UBND P.5, Q.3",
  "nghị định, 13 người",
  "trong năm 15\nBC của Đoàn",
  "có 5 người",
  "Dân - Chính - Đảng, TP.HCM",
  "hồ sơ một cửa",
  "",
])("no number in “%s”", (text) => {
  expect(numberKeys(text).whole).toEqual([]);
});

test("parts are what somebody remembers of a number", () => {
  expect(numberKeys("13/2012/NĐ-CP").parts).toEqual(["13-2012", "13-2012-nd", "13-nd", "13-nd-cp"]);
  expect(numberKeys("53-BC/ĐTN").parts).toEqual(["53-bc"]);
  expect(numberKeys("SK-2026-0001").parts).toEqual([]);
});

test("every way to write a number has one key", () => {
  const kind = fc.constantFrom("KH", "BC", "QĐ", "NQ", "CV");
  const by = fc.constantFrom("UBND", "ĐTN", "SNV", "BTC", "HĐND");
  const sign = fc.constantFrom("-", "/", "–", " ", " - ", " / ");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), kind, by, sign, sign, (number, type, body, first, second) => {
      const key = numberKeys(`${number}-${type}/${body}`).whole;
      const written = `${number}${first}${type}${second}${body}`;
      expect([written, numberKeys(written).whole]).toEqual([written, key]);
      expect(numberKeys(written.toLowerCase().normalize("NFC")).whole).toEqual(key);
    }),
  );
});

test("a text of numbers only costs no more than its length", () => {
  const spent = cpuTime(() => {
    for (const part of ["1-2 ", "12/", "1 BC "]) numberKeys(part.repeat(10_000));
  });
  expect(spent).toBeLessThan(15_000);
});
