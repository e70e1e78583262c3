import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { groupedNumber, percentOf, writtenDate } from "#app/domain/papers/figures.ts";
import { paperAddress, paperCopies, paperFormats, paperNames, readPaperAddress } from "#app/domain/papers/papers.ts";
import { linesOf, oneLine, printableText } from "#app/domain/papers/printable-text.ts";
import { signerRows } from "#app/domain/papers/signer-rows.ts";
import { breakLongWords } from "#app/platform/documents/pdf/register-fonts.ts";

test("every paper's address is read back as it was written", () => {
  const request = fc.record({
    paper: fc.constantFrom(...paperNames),
    format: fc.constantFrom(...paperFormats),
    copy: fc.constantFrom(...paperCopies),
    source: fc.oneof(fc.constant("last" as const), fc.constant("draft" as const), fc.integer({ min: 1, max: 999_999 })),
  });
  fc.assert(
    fc.property(request, (wanted) => {
      const url = new URL(paperAddress({ id: 7, request: wanted }), "http://x");
      expect(readPaperAddress({ name: url.pathname.split("/").at(-1), query: url.searchParams })).toEqual(wanted);
    }),
  );
});

test.each(["don", "don.exe", "don.pdf.docx", "bang-khen.pdf", "../don.pdf", "", ".pdf"])("“%s” is no paper", (name) => {
  expect(readPaperAddress({ name, query: new URLSearchParams() })).toBeUndefined();
});

test.each(["phien-ban=0", "phien-ban=-1", "phien-ban=x", "phien-ban=", "ban=full", "ban=cong-khai2"])("“?%s” asks for nothing that there is", (query) => {
  expect(readPaperAddress({ name: "don.pdf", query: new URLSearchParams(query) })).toBeUndefined();
});

test("texts are made fit for paper", () => {
  expect(printableText("Kê\u0301 hoạch\u0000\u202E\r\nhai\tcột")).toBe("Kế hoạch\nhai cột");
  expect(printableText("nửa \uD83D và \uDE00, trọn 😀")).toBe("nửa \uFFFD và \uFFFD, trọn 😀");
  expect(linesOf("một\n\n  hai  \n")).toEqual(["một", "hai"]);
  expect(oneLine("một\nhai")).toBe("một hai");
});

test("figures and dates are written as the State writes them", () => {
  expect([groupedNumber(125_000_000), percentOf(3333), percentOf(6000)]).toEqual(["125.000.000", "33,33%", "60%"]);
  expect([writtenDate("2026-02-05"), writtenDate("2026-03-15")]).toEqual([
    { day: "05", month: "02", year: "2026" },
    { day: "15", month: "3", year: "2026" },
  ]);
});

test("one signs on the right, several two by two", () => {
  const signer = (name: string) => ({ role: "TÁC GIẢ", note: "", name });
  const [a, b, c] = ["A", "B", "C"].map(signer) as [ReturnType<typeof signer>, ReturnType<typeof signer>, ReturnType<typeof signer>];
  expect(signerRows([a])).toEqual([[null, a]]);
  expect(signerRows([a, b, c])).toEqual([
    [a, b],
    [c, null],
  ]);
});

test("only words too long for a line may break, between letters and without a hyphen", () => {
  expect(breakLongWords(5)("sáng")).toEqual(["sáng"]);
  expect(breakLongWords(3)("abcd")).toEqual(["a", "", "b", "", "c", "", "d"]);
});
