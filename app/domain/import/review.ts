import type { ReadCell } from "./read-cell.ts";

/** Something about one cell in a code of `copy/import.ts`; `detail` is put into its sentence. */
export interface CellRemark<Key extends string = string> {
  row: number;
  column: Key;
  code: string;
  detail?: string;
}

/** What a sheet comes to: what would be written, what is wrong (nothing is written while there is any), and what the officer should know. */
export interface Review<Item, Key extends string = string> {
  items: Item[];
  errors: CellRemark<Key>[];
  warnings: CellRemark<Key>[];
}

/** Gathers the errors of one row while its cells are read; `take` gives the value, or `otherwise` where the cell is wrong. */
export function rowReader<Key extends string>(row: number) {
  const errors: CellRemark<Key>[] = [];
  return {
    errors,
    add: (column: Key, code: string, detail?: string) => void errors.push({ row, column, code, ...(detail !== undefined && { detail }) }),
    take<Value>(column: Key, read: ReadCell<Value>, otherwise: Value): Value {
      if (read.ok) return read.value;
      errors.push({ row, column, code: read.code });
      return otherwise;
    },
  };
}
