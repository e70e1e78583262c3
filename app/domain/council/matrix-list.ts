import { pageNumber } from "../lists/page-number.ts";
import type { MatrixRow } from "./sheet-matrix.ts";

/** Which files of the matrix are shown, and in what order, by their names in the address. */
export const matrixFilters = ["tat-ca", "vao-hop", "thieu-phieu"] as const;
export type MatrixFilter = (typeof matrixFilters)[number];
export const matrixOrders = ["chenh", "diem", "ma"] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

export interface MatrixList {
  filter: MatrixFilter;
  order: MatrixOrder;
  page: number;
}

/** What the address asks for; all files, the widest range first, for anything unknown. */
export function readMatrixList(search: URLSearchParams): MatrixList {
  return {
    filter: matrixFilters.find((filter) => filter === search.get("loc")) ?? "tat-ca",
    order: matrixOrders.find((order) => order === search.get("xep")) ?? "chenh",
    page: pageNumber(search.get("trang")),
  };
}

/** The query of an address that asks for it, empty or with its question mark; a changed filter or order begins at the first page. */
export function matrixQuery({ filter, order, page }: Omit<MatrixList, "page"> & { page?: number }): string {
  const asked = { ...(filter !== "tat-ca" && { loc: filter }), ...(order !== "chenh" && { xep: order }), ...(page && page > 1 && { trang: String(page) }) };
  const query = new URLSearchParams(asked).toString();
  return query === "" ? "" : `?${query}`;
}

export const isShown: Record<MatrixFilter, (row: MatrixRow) => boolean> = {
  "tat-ca": () => true,
  "vao-hop": ({ isOnAgenda }) => isOnAgenda,
  "thieu-phieu": ({ waiting }) => waiting > 0,
};

const descending = (one: number | null, other: number | null) => (other ?? -1) - (one ?? -1);

const comparisons: Record<MatrixOrder, (one: MatrixRow, other: MatrixRow) => number> = {
  chenh: (one, other) => Number(other.isOnAgenda) - Number(one.isOnAgenda) || descending(one.range, other.range),
  diem: (one, other) => descending(one.score, other.score),
  ma: () => 0,
};

/** The files that the filter shows in the order asked for: for the meeting first and the widest range first, or the highest score, or by code. */
export function listedRows(options: { rows: readonly MatrixRow[]; filter: MatrixFilter; order: MatrixOrder }): MatrixRow[] {
  const byCode = new Intl.Collator("vi", { numeric: true });
  return options.rows
    .filter(isShown[options.filter])
    .sort((one, other) => comparisons[options.order](one, other) || byCode.compare(one.code ?? "", other.code ?? "") || one.id - other.id);
}
