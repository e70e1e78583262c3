import { assignmentsCopy as copy } from "#app/copy/council.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { AuthorText } from "../text/author-text.tsx";

export interface AbstainedRow {
  id: number;
  fullName: string;
  /** ISO instant. */
  at: string | null;
  reason: string;
}

const columns: TableColumn<AbstainedRow>[] = [
  { key: "name", header: copy.abstainedColumns.name, cell: ({ fullName }) => fullName, rowHeader: true },
  { key: "at", header: copy.abstainedColumns.at, cell: ({ at }) => (at ? formatInstant(at) : "–") },
  { key: "reason", header: copy.abstainedColumns.reason, cell: ({ reason }) => <AuthorText text={reason} /> },
];

/** Who asked not to judge the file, and why. */
export function AbstainedTable({ rows }: { rows: readonly AbstainedRow[] }) {
  return <Table caption={copy.abstainedCaption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
