export type WholeNumberRefusal = "not_a_whole_number" | "number_too_large";
export type ParsedWholeNumber = { ok: true; value: number | null } | { ok: false; reason: WholeNumberRefusal };

/**
 * Reads a number of đồng or hours as people write it: “12500000”, “12.500.000”, “12 500 000”. Empty is no number.
 * A comma would be a decimal part, which these figures do not have.
 */
export function parseWholeNumber(options: { text: string; maximum: number }): ParsedWholeNumber {
  const text = options.text.trim();
  if (text === "") return { ok: true, value: null };
  if (!/^(\d+|\d{1,3}([.\s]\d{3})+)$/u.test(text)) return { ok: false, reason: "not_a_whole_number" };
  const digits = text.replace(/\D/gu, "");
  const value = Number(digits);
  return digits.length <= 16 && value <= options.maximum ? { ok: true, value } : { ok: false, reason: "number_too_large" };
}
