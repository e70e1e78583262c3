import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { splitMisprints } from "#app/domain/campaign/misprints.ts";

test("the misprint stands as printed, the correction beside it", () => {
  expect(splitMisprints({ text: "nhằm cỗ vũ, nâng cao", misprints: [{ asPrinted: "cỗ vũ", likelyIntended: "cổ vũ" }] })).toEqual([
    { text: "nhằm ", correction: null },
    { text: "cỗ vũ", correction: "cổ vũ" },
    { text: ", nâng cao", correction: null },
  ]);
});

test("the pieces joined are the printed text, letter by letter", () => {
  const misprint = fc.record({ asPrinted: fc.string({ maxLength: 3 }), likelyIntended: fc.string() });
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(misprint, { maxLength: 5 }),
      (text, misprints) =>
        splitMisprints({ text, misprints })
          .map((piece) => piece.text)
          .join("") === text,
    ),
  );
});
