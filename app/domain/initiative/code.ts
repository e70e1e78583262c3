/** The code given at the first submission and never reused: 2026, 1 → “SK-2026-0001”. */
export const initiativeCode = (options: { year: number; number: number }): string => `SK-${options.year}-${String(options.number).padStart(4, "0")}`;
