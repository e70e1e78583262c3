import type { CalibrationSheet } from "#app/domain/calibration/sheet.ts";

/** Sheets from a table: a row for each file, its totals by judge. Judges and files are numbered as written. */
export const panelOf = (files: Record<number, Record<number, number>>): CalibrationSheet[] =>
  Object.entries(files).flatMap(([fileId, totals]) =>
    Object.entries(totals).map(([judgeId, total]) => ({ judgeId: Number(judgeId), fileId: Number(fileId), total })),
  );
