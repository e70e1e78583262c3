import { pageNumber } from "../lists/page-number.ts";
import { levels, type Level } from "./kinds.ts";

export interface HonoursCriteria {
  /** A recipient's name or a decision number; one line of NFC text, at most 100 characters. */
  query: string;
  year: number | null;
  level: Level | null;
  /** Counts from 1. */
  page: number;
}

const levelWords: Record<Level, string> = { central: "trung-uong", city: "thanh-pho", bloc: "khoi", grassroots: "co-so" };
export const levelWord = (level: Level): string => levelWords[level];

/** Reads the address of the roll of honour; what makes no sense counts as not given. */
export function readHonoursAddress(parameters: URLSearchParams): HonoursCriteria {
  const text = (parameters.get("q") ?? "")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim();
  const year = parameters.get("nam") ?? "";
  return {
    query: [...text].slice(0, 100).join("").trim(),
    year: /^(19|20)\d\d$/.test(year) ? Number(year) : null,
    level: levels.find((level) => levelWords[level] === parameters.get("cap")) ?? null,
    page: pageNumber(parameters.get("trang")),
  };
}

/** The address for these criteria: only what differs from the usual is written. */
export function honoursAddress({ query, year, level, page }: HonoursCriteria): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  if (year !== null) parameters.set("nam", String(year));
  if (level !== null) parameters.set("cap", levelWords[level]);
  if (page > 1) parameters.set("trang", String(page));
  const text = parameters.toString();
  return text === "" ? "/khen-thuong" : `/khen-thuong?${text}`;
}
