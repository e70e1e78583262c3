import { alphaOf } from "./alpha.ts";
import { sheetsByFile, type CalibrationSheet } from "./sheet.ts";

/** What α allows to conclude (Krippendorff: .800 to rely on, .667 for tentative conclusions). */
export type Reliability = "unreliable" | "tentative" | "reliable";

export function reliabilityOf(alpha: number): Reliability {
  if (alpha < 0.667) return "unreliable";
  return alpha < 0.8 ? "tentative" : "reliable";
}

export interface Agreement {
  /** Null where nothing is paired or all marks are the same. */
  alpha: number | null;
  reliability: Reliability | null;
  /** Files with two marks or more, on which α rests. */
  pairedFiles: number;
}

/** A sheet with its marks by criterion, in hundredths; a criterion without a mark is missing. */
export interface MarkedSheet extends CalibrationSheet {
  marks: Readonly<Record<number, number>>;
}

function agreementOf(units: readonly (readonly number[])[]): Agreement {
  const alpha = alphaOf({ units, level: "interval" });
  return { alpha, reliability: alpha === null ? null : reliabilityOf(alpha), pairedFiles: units.filter((values) => values.length > 1).length };
}

/** How far the panel agrees: α for interval data on the totals and on each criterion, in the order of `criterionIds`. */
export function panelAgreement(options: { criterionIds: readonly number[]; sheets: readonly MarkedSheet[] }): {
  total: Agreement;
  criteria: (Agreement & { criterionId: number })[];
} {
  const totals = [...sheetsByFile(options.sheets).values()].map((sheets) => sheets.map(({ total }) => total));
  const marksOf = (criterionId: number) => {
    const byFile = new Map<number, number[]>();
    for (const { fileId, marks } of options.sheets)
      byFile.set(fileId, [...(byFile.get(fileId) ?? []), ...(marks[criterionId] === undefined ? [] : [marks[criterionId]])]);
    return [...byFile.values()];
  };
  return { total: agreementOf(totals), criteria: options.criterionIds.map((criterionId) => ({ criterionId, ...agreementOf(marksOf(criterionId)) })) };
}
