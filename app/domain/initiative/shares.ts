/** Shares are integers of hundredths of a per cent: 3333 is 33,33 %, 10000 the whole. */
export const wholeShare = 10_000;

export type ShareRefusal = "share_missing" | "share_not_a_number" | "share_too_precise" | "share_out_of_range";
export type ParsedShare = { ok: true; value: number } | { ok: false; reason: ShareRefusal };

/**
 * Reads “33,33”, “33.33”, “33,3 %” or “40” into hundredths of a per cent, without floating point.
 * `share_too_precise`: more than two decimals; `share_out_of_range`: not above 0 or over 100 %.
 */
export function parseShare(text: string): ParsedShare {
  const typed = text.replace(/\s*%\s*$/, "").trim();
  if (typed === "") return { ok: false, reason: "share_missing" };
  const match = /^(\d{1,9})(?:[.,](\d*))?$/.exec(typed);
  if (!match) return { ok: false, reason: "share_not_a_number" };
  const decimals = match[2] ?? "";
  if (decimals.length > 2) return { ok: false, reason: "share_too_precise" };
  const value = Number(match[1]) * 100 + Number(decimals.padEnd(2, "0"));
  return value >= 1 && value <= wholeShare ? { ok: true, value } : { ok: false, reason: "share_out_of_range" };
}

/** 3333 → “33,33”, 4000 → “40”: what stands in the box of the form. */
export function shareText(hundredths: number): string {
  const decimals = String(hundredths % 100).padStart(2, "0");
  return `${Math.floor(hundredths / 100)}${decimals === "00" ? "" : `,${decimals}`}`;
}

export const sumOfShares = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);

/** Shares of all authors are the whole, no more and no less (domain notes §2). */
export const areWhole = (shares: readonly number[]): boolean => sumOfShares(shares) === wholeShare;
