import { meanOf } from "../scoring/mean.ts";
import type { Component } from "./components.ts";
import { placesOf } from "./places.ts";
import { sheetsByFile, type CalibrationSheet } from "./sheet.ts";
import { trimmedMeanOf } from "./trimmed-mean.ts";

/** A file's score by the three ways, in hundredths. */
export interface FileMeans {
  /** The official one. */
  raw: number;
  trimmed: number;
  /** The mean of total plus severity, both as shown, so that it can be worked out by hand; it may leave the scale at both ends. */
  adjusted: number;
}

export interface CalibratedFile {
  fileId: number;
  /** The number of its component; nothing of two components may be compared. */
  component: number;
  sheets: number;
  means: FileMeans;
  /** Places inside the component; equal means share one. */
  places: FileMeans;
  /** Places gained against the raw mean; below 0 lost. */
  moves: { trimmed: number; adjusted: number };
}

/** A mean rounded half up; unlike a sum of totals this one may be negative. */
const halfUp = ({ sum, count }: { sum: number; count: number }): number => Math.floor((2 * sum + count) / (2 * count));

/** The files of one component with means, places and moves, the best raw mean first. `severities` are whole hundredths by judge. */
export function calibratedFiles(options: {
  component: Component;
  sheets: readonly CalibrationSheet[];
  severities: ReadonlyMap<number, number>;
}): CalibratedFile[] {
  const { component, severities } = options;
  const scored = [...sheetsByFile(options.sheets)].map(([fileId, sheets]) => {
    const totals = sheets.map(({ total }) => total);
    const sum = sheets.reduce((part, { total, judgeId }) => part + total + (severities.get(judgeId) ?? 0), 0);
    // A file is listed because it has a sheet, so it has means.
    const means = { raw: meanOf(totals) ?? 0, trimmed: trimmedMeanOf(totals) ?? 0, adjusted: halfUp({ sum, count: sheets.length }) };
    return { fileId, sheets: sheets.length, means };
  });
  const placesBy = (way: keyof FileMeans) => placesOf(scored.map(({ means }) => means[way]));
  const raw = placesBy("raw");
  const trimmed = placesBy("trimmed");
  const adjusted = placesBy("adjusted");
  return scored
    .map((file, index) => {
      const places = { raw: raw[index] ?? 0, trimmed: trimmed[index] ?? 0, adjusted: adjusted[index] ?? 0 };
      return { ...file, component: component.number, places, moves: { trimmed: places.raw - places.trimmed, adjusted: places.raw - places.adjusted } };
    })
    .sort((left, right) => left.places.raw - right.places.raw || left.fileId - right.fileId);
}
