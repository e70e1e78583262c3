import type { Component } from "./components.ts";
import { eigenpairsOf } from "./eigen.ts";
import { sheetsByFile, type CalibrationSheet } from "./sheet.ts";
import { SquareMatrix } from "./square-matrix.ts";

/** A pattern of severities that the shared files say something about. */
export interface Direction {
  /** How much they say: sheets, as it were. */
  weight: number;
  /** The pattern, one number for each judge of the component. */
  vector: number[];
  /** What they say, times the weight. */
  projection: number;
}

/** All that one component tells about severities: differences between judges on the same file, and nothing else. */
export interface ComponentContrasts {
  component: Component;
  directions: Direction[];
  /** The squared differences from the means of the files, in squared hundredths. */
  sumOfSquares: number;
  /** Sheets beyond the first of each file. */
  count: number;
}

/**
 * Takes the files out of `total = file − severity + error` by looking only at differences inside a file. Whether a judge read
 * good or poor files therefore does not touch the severity, which a model with random files could not promise.
 */
export function contrastsOf(options: { component: Component; sheets: readonly CalibrationSheet[] }): ComponentContrasts {
  const { component, sheets } = options;
  const size = component.judgeIds.length;
  const position = new Map(component.judgeIds.map((judgeId, index) => [judgeId, index]));
  const matrix = new SquareMatrix(size);
  const sums = new Array<number>(size).fill(0);
  let sumOfSquares = 0;
  let count = 0;
  for (const fileSheets of sheetsByFile(sheets).values()) {
    // Counted from the lowest total, a whole number: a constant added to all totals changes no digit.
    const lowest = Math.min(...fileSheets.map(({ total }) => total));
    const readers = fileSheets.length;
    const mean = fileSheets.reduce((sum, { total }) => sum + (total - lowest), 0) / readers;
    count += readers - 1;
    for (const { judgeId, total } of fileSheets) {
      const row = position.get(judgeId) ?? 0;
      const below = mean - (total - lowest);
      sumOfSquares += below * below;
      sums[row] = (sums[row] ?? 0) + below;
      matrix.add(row, row, 1);
      for (const other of fileSheets) matrix.add(row, position.get(other.judgeId) ?? 0, -1 / readers);
    }
  }
  // The lowest eigenvalue of a connected component is 0, “all equally strict”: its files cannot tell.
  const directions = eigenpairsOf(matrix)
    .slice(1)
    .map(({ value, vector }) => ({ weight: value, vector, projection: vector.reduce((sum, part, row) => sum + part * (sums[row] ?? 0), 0) }));
  return { component, directions, sumOfSquares, count };
}
