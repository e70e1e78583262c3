import { parseMark, markText, rangeText } from "../scoring/mark.ts";

/** A criterion as it is typed, marks in hundredths; `weight` 150 counts one and a half times. */
export interface TypedCriterion {
  name: string;
  description: string;
  maximum: number;
  floor: number | null;
  weight: number | null;
  bands: readonly TypedBand[];
}

export interface TypedBand {
  lowest: number;
  highest: number;
  label: string;
  description: string;
}

/** A fault and the line on which it stands, counted from 1. */
export interface RubricFault {
  line: number;
  code: RubricFaultCode;
}
export type RubricFaultCode =
  | "criterion_first"
  | "maximum_missing"
  | "floor_above_maximum"
  | "weight_wrong"
  | "part_unknown"
  | "band_wrong"
  | "band_above_maximum"
  | "bands_overlap"
  | "band_label_missing"
  | "bands_missing"
  | "maximum_out_of_reach"
  | "weights_mixed"
  | "too_long"
  | "too_many_criteria"
  | "no_criteria";

export type ReadRubric = { ok: true; criteria: TypedCriterion[] } | { ok: false; faults: RubricFault[] };

const mostCriteria = 20;
const mostMarks = 100_000;
const longestLine = 1000;

const number = String.raw`\d{1,4}(?:[.,]\d{1,2})?`;
/** “22–25: Hoàn toàn mới; lần đầu có tại đơn vị”, “0: Không mới”. */
const bandLine = new RegExp(String.raw`^(?:[-•]\s*)?(${number})\s*(?:[-–—]\s*(${number})\s*)?:\s*(.*)$`, "u");
/** “Tính mới; tối đa 25; sàn 8; hệ số 1,5”. */
const criterionLine = /^(.+?)\s*;\s*(tối đa\b.*)$/iu;
const parts = { maximum: /^tối đa\s+(\S+)$/iu, floor: /^sàn\s+(\S+)$/iu, weight: /^hệ số\s+(\S+)$/iu };

const markIn = (text: string | undefined): number | null => (text === undefined ? null : parseMark(text));

/** A criterion under way, with the line it stands on. */
interface Draft extends TypedCriterion {
  line: number;
  bands: TypedBand[];
}

/**
 * Reads criteria as people type them: a line with name and maximum (floor and weight where there are), lines that describe it, then a line for each band.
 * Every fault is found, not only the first.
 */
export function readRubricText(text: string): ReadRubric {
  const faults: RubricFault[] = [];
  const drafts: Draft[] = [];
  text
    .normalize("NFC")
    .split(/\r?\n/)
    .forEach((raw, index) => {
      const line = index + 1;
      const typed = raw.trim();
      if (typed === "") return;
      if (typed.length > longestLine) faults.push({ line, code: "too_long" });
      const current = drafts.at(-1);
      const head = criterionLine.exec(typed);
      const band = bandLine.exec(typed);
      if (head) drafts.push(readHead({ name: head[1] ?? "", rest: head[2] ?? "", line, faults }));
      else if (!current) faults.push({ line, code: "criterion_first" });
      else if (band) readBand({ match: band, current, line, faults });
      else if (current.bands.length > 0) faults.push({ line, code: "band_wrong" });
      else current.description = [current.description, typed].filter(Boolean).join(" ");
    });
  for (const draft of drafts) faults.push(...wholeFaults(draft));
  if (drafts.length === 0 && faults.length === 0) faults.push({ line: 1, code: "no_criteria" });
  if (drafts.length > mostCriteria) faults.push({ line: drafts[mostCriteria]?.line ?? 1, code: "too_many_criteria" });
  const unweighted = drafts.find(({ weight }) => weight === null);
  if (unweighted && drafts.some(({ weight }) => weight !== null)) faults.push({ line: unweighted.line, code: "weights_mixed" });
  if (faults.length > 0) return { ok: false, faults: faults.sort((one, other) => one.line - other.line) };
  return { ok: true, criteria: drafts.map(({ line: _, ...criterion }) => criterion) };
}

function readHead(options: { name: string; rest: string; line: number; faults: RubricFault[] }): Draft {
  const { name, rest, line, faults } = options;
  const draft: Draft = { name, description: "", maximum: 0, floor: null, weight: null, bands: [], line };
  for (const part of rest.split(";").map((one) => one.trim())) {
    const maximum = parts.maximum.exec(part);
    const floor = parts.floor.exec(part);
    const weight = parts.weight.exec(part);
    if (maximum) draft.maximum = markIn(maximum[1]) ?? 0;
    else if (floor) draft.floor = markIn(floor[1]) ?? mostMarks + 1;
    else if (weight) draft.weight = markIn(weight[1]) ?? 0;
    else if (part !== "") faults.push({ line, code: "part_unknown" });
  }
  if (draft.maximum < 1 || draft.maximum > mostMarks) faults.push({ line, code: "maximum_missing" });
  else if (draft.floor !== null && draft.floor > draft.maximum) faults.push({ line, code: "floor_above_maximum" });
  if (draft.weight !== null && (draft.weight < 1 || draft.weight > 10_000)) faults.push({ line, code: "weight_wrong" });
  return draft;
}

function readBand(options: { match: RegExpExecArray; current: Draft; line: number; faults: RubricFault[] }): void {
  const { match, current, line, faults } = options;
  const ends = [markIn(match[1]) ?? 0, markIn(match[2] ?? match[1]) ?? 0];
  const [label = "", ...rest] = (match[3] ?? "").split(";").map((one) => one.trim());
  const band = { lowest: Math.min(...ends), highest: Math.max(...ends), label, description: rest.join("; ") };
  if (label === "") faults.push({ line, code: "band_label_missing" });
  if (current.maximum > 0 && band.highest > current.maximum) faults.push({ line, code: "band_above_maximum" });
  if (current.bands.some((other) => other.lowest <= band.highest && band.lowest <= other.highest)) faults.push({ line, code: "bands_overlap" });
  current.bands.push(band);
}

/** Full marks must be within reach: some band ends at the maximum. */
function wholeFaults({ line, bands, maximum }: Draft): RubricFault[] {
  if (bands.length === 0) return [{ line, code: "bands_missing" }];
  return bands.some(({ highest }) => highest >= maximum) ? [] : [{ line, code: "maximum_out_of_reach" }];
}

const headText = ({ name, maximum, floor, weight }: TypedCriterion) =>
  [name, `tối đa ${markText(maximum)}`, ...(floor === null ? [] : [`sàn ${markText(floor)}`]), ...(weight === null ? [] : [`hệ số ${markText(weight)}`])].join(
    "; ",
  );

const bandText = ({ label, description, ...range }: TypedBand) => `${rangeText(range)}: ${[label, description].filter(Boolean).join("; ")}`;

/** Criteria as `readRubricText` reads them. */
export const rubricText = (criteria: readonly TypedCriterion[]): string =>
  criteria
    .map((criterion) => [headText(criterion), ...(criterion.description ? [criterion.description] : []), ...criterion.bands.map(bandText)].join("\n"))
    .join("\n\n");
