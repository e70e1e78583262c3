import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { decisionKey } from "#app/domain/commendation/decision-key.ts";

test.each([
  ["53-BC/ĐTN", "53BCDTN"],
  ["53 bc dtn", "53BCDTN"],
  ["53/BC-DTN", "53BCDTN"],
  ["53–BC/ÐTN", "53BCDTN"],
  ["53-BC/ĐTN".normalize("NFD"), "53BCDTN"],
  ["  số 12-QĐ/ĐTN ", "SO12QDDTN"],
  ["3815/KH-UBND", "3815KHUBND"],
])("“%s” is looked for as %s", (typed, key) => {
  expect(decisionKey(typed)).toBe(key);
});

test("separators and case never change what is looked for, and a key is its own key", () => {
  const part = fc.stringMatching(/^[0-9A-ZĐ]{1,6}$/);
  const separator = fc.constantFrom("-", "/", " ", "–", ".", " - ", "");
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.array(separator, { minLength: 4, maxLength: 4 }), (parts, separators) => {
      const spelt = parts.map((text, index) => `${text}${separators[index] ?? ""}`).join("");
      const key = decisionKey(parts.join(""));
      expect(decisionKey(spelt)).toBe(key);
      expect(decisionKey(spelt.toLowerCase())).toBe(key);
      expect(decisionKey(key)).toBe(key);
    }),
  );
});
