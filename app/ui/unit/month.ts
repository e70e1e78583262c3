/** A month stored as its first day: '2026-03-01' → “03/2026”. */
export const formatMonth = (day: string): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`;
