import { datePartsOf } from "../dates/vietnamese-date.ts";

const grouped = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
const upToTwo = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

/** Whole đồng → “12.500.000”. */
export const groupedNumber = (value: number): string => grouped.format(value);

/** Hundredths of a per cent → “33,33%”. */
export const percentOf = (hundredths: number): string => `${upToTwo.format(hundredths / 100)}%`;

/**
 * Day and month as Nghị định 30/2020 wants them written: a nought before days under 10 and before January and February.
 * @param day 'YYYY-MM-DD'
 */
export function writtenDate(day: string): { day: string; month: string; year: string } {
  const parts = datePartsOf(day);
  const month = Number(parts.month);
  return { day: parts.day, month: month > 2 ? String(month) : parts.month, year: parts.year };
}
