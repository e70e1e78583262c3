/** The three boxes of a date as a person typed them. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export type DateRefusal = "missing" | "incomplete" | "not_a_number" | "no_such_date";
export type ParsedDate = { ok: true; value: string } | { ok: false; reason: DateRefusal };

const pad = (value: number, length: number) => String(value).padStart(length, "0");

/**
 * Reads ngày/tháng/năm into 'YYYY-MM-DD' (a calendar day, no time zone). The year needs four digits, 1900–2100.
 * `missing`: all three boxes empty; `incomplete`: some empty; `not_a_number`: letters or signs; `no_such_date`: 31/02 and the like.
 */
export function parseDateParts(parts: DateParts): ParsedDate {
  const texts = [parts.day, parts.month, parts.year].map((text) => text.trim());
  if (texts.every((text) => text === "")) return { ok: false, reason: "missing" };
  if (texts.some((text) => text === "")) return { ok: false, reason: "incomplete" };
  if (texts.some((text) => !/^\d+$/.test(text))) return { ok: false, reason: "not_a_number" };
  const [day, month, year] = texts.map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { ok: true, value: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` } : { ok: false, reason: "no_such_date" };
}

/** Reads “22/11/2026” (also with - or . between) into 'YYYY-MM-DD'; the same refusals as `parseDateParts`. */
export function parseVietnameseDate(text: string): ParsedDate {
  if (text.trim() === "") return { ok: false, reason: "missing" };
  const [day, month, year, ...rest] = text.trim().split(/\s*[/.-]\s*/);
  if (rest.length > 0) return { ok: false, reason: "no_such_date" };
  return parseDateParts({ day: day ?? "", month: month ?? "", year: year ?? "" });
}

/** Splits 'YYYY-MM-DD' for the three boxes; anything else gives empty boxes. */
export function datePartsOf(value: string | null | undefined): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? "");
  return { day: match?.[3] ?? "", month: match?.[2] ?? "", year: match?.[1] ?? "" };
}

/** 'YYYY-MM-DD' → “22/11/2026”. Text of another shape is returned as it is. */
export function formatDay(value: string): string {
  const { day, month, year } = datePartsOf(value);
  return day === "" ? value : `${day}/${month}/${year}`;
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function piecesOf(instant: Date | string) {
  const pieces = clock.formatToParts(typeof instant === "string" ? new Date(instant) : instant);
  const read = (type: Intl.DateTimeFormatPartTypes) => pieces.find((piece) => piece.type === type)?.value ?? "";
  return { time: `${read("hour")}:${read("minute")}`, day: `${read("day")}/${read("month")}/${read("year")}` };
}

/** An instant (Date, or the ISO text a loader's JSON makes of it) → “14:02, 22/11/2026” in Asia/Ho_Chi_Minh. */
export function formatInstant(instant: Date | string): string {
  const { time, day } = piecesOf(instant);
  return `${time}, ${day}`;
}

/** The day of an instant in Asia/Ho_Chi_Minh → “22/11/2026”. */
export function formatInstantDay(instant: Date | string): string {
  return piecesOf(instant).day;
}

/** The time of an instant in Asia/Ho_Chi_Minh → “14:02”. */
export function formatTime(instant: Date | string): string {
  return piecesOf(instant).time;
}
