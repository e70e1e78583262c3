/** A score sheet as calibration sees it: one total, in hundredths, of one judge for one file; at most one sheet per pair. */
export interface CalibrationSheet {
  judgeId: number;
  fileId: number;
  total: number;
}

/** By file, then by judge: sums of fractions come out the same whatever order the sheets arrived in. */
export const sheetsInOrder = (sheets: readonly CalibrationSheet[]): CalibrationSheet[] =>
  [...sheets].sort((left, right) => left.fileId - right.fileId || left.judgeId - right.judgeId);

/** The sheets by file, each list in the order given. */
export function sheetsByFile<Sheet extends Pick<CalibrationSheet, "fileId">>(sheets: readonly Sheet[]): Map<number, Sheet[]> {
  const byFile = new Map<number, Sheet[]>();
  for (const sheet of sheets) byFile.set(sheet.fileId, [...(byFile.get(sheet.fileId) ?? []), sheet]);
  return byFile;
}
