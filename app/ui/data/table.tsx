import { useId, type ReactNode } from "react";
import { SortLink, type ColumnSort } from "./sort-link.tsx";
import { useOverflow } from "./use-overflow.ts";

export interface TableColumn<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned figures of equal width. */
  numeric?: boolean | undefined;
  /** The cell that names the row; one column at most. */
  rowHeader?: boolean | undefined;
  sort?: ColumnSort | undefined;
}

export interface TableProps<Row> {
  caption: ReactNode;
  /** The caption is read but not seen, where a heading says the same. */
  hideCaption?: boolean | undefined;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** Cells of a closing row, by column key. */
  footer?: Readonly<Record<string, ReactNode>> | undefined;
  /** More columns than a wide screen holds: it scrolls there too, and the header does not stick. */
  wide?: boolean | undefined;
}

const ariaSort = { asc: "ascending", desc: "descending" } as const;

/** A data table that scrolls sideways on a phone, keeps its header in view on a desk and repeats it on paper. For no rows show an `EmptyState` instead. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, footer, wide }: TableProps<Row>) {
  const captionId = useId();
  const { ref, overflows } = useOverflow();
  const cellClass = (column: TableColumn<Row>) => (column.numeric ? "is-numeric" : undefined);
  return (
    <section ref={ref} aria-labelledby={captionId} tabIndex={overflows ? 0 : undefined} className={wide ? "table-scroll table-wide" : "table-scroll"}>
      <table className="data-table">
        <caption id={captionId} className={hideCaption ? "sr-only" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column)} aria-sort={column.sort?.direction && ariaSort[column.sort.direction]}>
                {column.sort ? <SortLink label={column.header} sort={column.sort} /> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th key={column.key} scope="row" className={cellClass(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {footer ? (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.key} className={cellClass(column)}>
                  {footer[column.key]}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}
