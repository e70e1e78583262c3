import fc from "#tests/support/fast-check.ts";
import { expect, test } from "vitest";
import { eigenpairsOf } from "#app/domain/calibration/eigen.ts";
import { SquareMatrix } from "#app/domain/calibration/square-matrix.ts";

test("two judges on two files: together 0, apart 2", () => {
  const matrix = new SquareMatrix(2);
  [1, -1, -1, 1].forEach((value, index) => {
    matrix.set(Math.floor(index / 2), index % 2, value);
  });
  const [together, apart] = eigenpairsOf(matrix);
  expect([together?.value, apart?.value].map((value) => value?.toFixed(12))).toEqual(["0.000000000000", "2.000000000000"]);
  expect(together!.vector[0]).toBeCloseTo(together!.vector[1]!, 12);
});

test("the matrix times a vector is the vector times its value", () => {
  const square = fc
    .integer({ min: 1, max: 8 })
    .chain((size) => fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size * size, maxLength: size * size }));
  fc.assert(
    fc.property(square, (cells) => {
      const size = Math.sqrt(cells.length);
      const at = (row: number, column: number) => cells[Math.min(row, column) * size + Math.max(row, column)]!;
      const matrix = new SquareMatrix(size);
      for (let row = 0; row < size; row += 1) for (let column = 0; column < size; column += 1) matrix.set(row, column, at(row, column));
      for (const { value, vector } of eigenpairsOf(matrix))
        for (let row = 0; row < size; row += 1)
          expect(vector.reduce((sum, part, column) => sum + at(row, column) * part, 0)).toBeCloseTo(value * vector[row]!, 8);
    }),
  );
});
