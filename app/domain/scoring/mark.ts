/**
 * Reads a mark as people type it: “27”, “27,5” or “27.50”.
 * @returns hundredths of a point, or null where it is no number or has more than two decimals
 */
export function parseMark(text: string): number | null {
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** Hundredths as they are typed: 2750 → “27,5”, 2700 → “27”. */
export function markText(hundredths: number): string {
  const cents = hundredths % 100;
  const points = String((hundredths - cents) / 100);
  return cents === 0 ? points : `${points},${String(cents).padStart(2, "0").replace(/0$/, "")}`;
}

/** A range of marks in words: “22–25”, or “0” where it holds one mark only. */
export function rangeText({ lowest, highest }: { lowest: number; highest: number }): string {
  return lowest === highest ? markText(lowest) : `${markText(lowest)}–${markText(highest)}`;
}
