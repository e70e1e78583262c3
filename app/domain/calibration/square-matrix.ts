/** A square matrix of zeros to be filled in. */
export class SquareMatrix {
  readonly size: number;
  private readonly cells: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.cells = new Float64Array(size * size);
  }

  at(row: number, column: number): number {
    return this.cells[row * this.size + column] ?? 0;
  }

  set(row: number, column: number, value: number): void {
    this.cells[row * this.size + column] = value;
  }

  add(row: number, column: number, value: number): void {
    this.set(row, column, this.at(row, column) + value);
  }
}
