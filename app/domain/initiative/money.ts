const largestSum = 999_999_999_999_999;

export type ParsedMoney = { ok: true; value: number } | { ok: false; reason: "missing" | "wrong" | "too_large" };

/** Reads đồng as people write it, “12500000”, “12.500.000”, “12 500 000 đồng”, into an integer; a comma would begin a part of a đồng, which there is none of. */
export function parseMoney(text: string): ParsedMoney {
  const typed = text
    .normalize("NFC")
    .replace(/\s*(đồng|đ|vnđ|vnd)\s*$/i, "")
    .trim();
  if (typed === "") return { ok: false, reason: "missing" };
  if (!/^\d+$/.test(typed) && !/^\d{1,3}([. \u00a0])\d{3}(\1\d{3})*$/.test(typed)) return { ok: false, reason: "wrong" };
  const value = Number(typed.replace(/\D/g, ""));
  return value <= largestSum ? { ok: true, value } : { ok: false, reason: "too_large" };
}

/** 12500000 → “12.500.000”: what stands in the box of the form. */
export const moneyText = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
