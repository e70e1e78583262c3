import { SquareMatrix } from "./square-matrix.ts";

export interface Eigenpair {
  value: number;
  /** Of length 1. */
  vector: number[];
}

const mostSweeps = 60;

/** Turns two rows and columns so that the cell where they cross becomes zero; the same turn is applied to the vectors. */
function rotate(options: { matrix: SquareMatrix; vectors: SquareMatrix; p: number; q: number }): void {
  const { matrix, vectors, p, q } = options;
  const cross = matrix.at(p, q);
  if (cross === 0) return;
  const theta = (matrix.at(q, q) - matrix.at(p, p)) / (2 * cross);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let index = 0; index < matrix.size; index += 1) {
    const vectorP = vectors.at(index, p);
    const vectorQ = vectors.at(index, q);
    vectors.set(index, p, cosine * vectorP - sine * vectorQ);
    vectors.set(index, q, sine * vectorP + cosine * vectorQ);
    if (index === p || index === q) continue;
    const cellP = matrix.at(index, p);
    const cellQ = matrix.at(index, q);
    const turnedP = cosine * cellP - sine * cellQ;
    const turnedQ = sine * cellP + cosine * cellQ;
    matrix.set(index, p, turnedP);
    matrix.set(p, index, turnedP);
    matrix.set(index, q, turnedQ);
    matrix.set(q, index, turnedQ);
  }
  matrix.add(p, p, -tangent * cross);
  matrix.add(q, q, tangent * cross);
  matrix.set(p, q, 0);
  matrix.set(q, p, 0);
}

/** Whether what stands off the diagonal is nothing beside what stands on it. */
function isDiagonal(matrix: SquareMatrix): boolean {
  let on = 0;
  let off = 0;
  for (let row = 0; row < matrix.size; row += 1) {
    on += matrix.at(row, row) ** 2;
    for (let column = row + 1; column < matrix.size; column += 1) off += matrix.at(row, column) ** 2;
  }
  return off <= on * 1e-26;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations, the lowest value first.
 * The matrix is used up. A panel has at most some hundred judges, for which this is quick and exact to rounding.
 */
export function eigenpairsOf(matrix: SquareMatrix): Eigenpair[] {
  const { size } = matrix;
  const vectors = new SquareMatrix(size);
  for (let index = 0; index < size; index += 1) vectors.set(index, index, 1);
  for (let sweep = 0; sweep < mostSweeps && !isDiagonal(matrix); sweep += 1)
    for (let p = 0; p < size - 1; p += 1) for (let q = p + 1; q < size; q += 1) rotate({ matrix, vectors, p, q });
  return Array.from({ length: size }, (_, column) => ({
    value: matrix.at(column, column),
    vector: Array.from({ length: size }, (_, row) => vectors.at(row, column)),
  })).sort((left, right) => left.value - right.value);
}
