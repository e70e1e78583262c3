import { recusedCopy as copy, relationLabels } from "#app/copy/relations.ts";
import type { RelationKind } from "#app/domain/assignment/relations.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { AuthorText } from "../text/author-text.tsx";
import { Section } from "../text/section.tsx";

export interface RecusedRow {
  accountId: number;
  fullName: string;
  kind: RelationKind;
  reason: string;
  /** ISO instant. */
  at: string;
}

const columns: TableColumn<RecusedRow>[] = [
  { key: "name", header: copy.columns.name, cell: ({ fullName }) => fullName, rowHeader: true },
  { key: "kind", header: copy.columns.kind, cell: ({ kind }) => relationLabels[kind] },
  { key: "at", header: copy.columns.at, cell: ({ at }) => formatInstant(at) },
  { key: "reason", header: copy.columns.reason, cell: ({ reason }) => <AuthorText text={reason} /> },
];

/** Members who said that a file concerns them, and why; nothing where nobody did. */
export function RecusedSection({ rows }: { rows: readonly RecusedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={copy.title}>
      <Table caption={copy.caption} columns={columns} rows={rows} rowKey={({ accountId }) => accountId} />
    </Section>
  );
}
