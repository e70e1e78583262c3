import { expect, test } from "vitest";
import { countCharacters } from "#app/ui/forms/character-count.tsx";
import { formatFileSize, formatMoney, formatMoneyShort, formatNumber, formatPercent, formatScore } from "#app/ui/format.ts";

test("numbers have Vietnamese points, also those too large for a float", () => {
  expect(formatNumber(1284)).toBe("1.284");
  expect(formatNumber("9007199254740993")).toBe("9.007.199.254.740.993");
  expect(formatMoney("126000000")).toBe("126.000.000 đồng");
});

test.each([
  [0, "0 đồng"],
  [950, "950 đồng"],
  [850_000, "850 nghìn đồng"],
  [12_500_000, "12,5 triệu đồng"],
  ["1240000000", "1,2 tỷ đồng"],
  [18_200_000_000n, "18,2 tỷ đồng"],
])("%s đồng is said as %s", (dong, said) => {
  expect(formatMoneyShort(dong)).toBe(said);
});

test("scores always show both decimals, shares only those they have", () => {
  expect([8250, 10000, 5].map(formatScore)).toEqual(["82,50", "100,00", "0,05"]);
  expect([3333, 5000, 10000].map(formatPercent)).toEqual(["33,33%", "50%", "100%"]);
});

test("file sizes", () => {
  expect([512, 860_160, 1_572_864].map(formatFileSize)).toEqual(["512 byte", "840 KB", "1,5 MB"]);
});

test("characters are counted as the server stores them", () => {
  expect(countCharacters("sáng kiến".normalize("NFD"))).toBe(9);
  expect(countCharacters("một\r\nhai")).toBe(7);
});
