import { councilProgressCopy as copy } from "#app/copy/council-progress.ts";
import type { MemberProgress } from "#app/domain/assignment/member-progress.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

type Row = MemberProgress & { fullName: string };

/** Where each member stands; the secretary may take what is left from them. */
export function ProgressTable({ councilId, rows, mayAssign }: { councilId: number; rows: readonly Row[]; mayAssign: boolean }) {
  const columns: TableColumn<Row>[] = [
    { key: "name", header: copy.columns.name, cell: ({ fullName }) => fullName, rowHeader: true },
    { key: "late", header: copy.columns.late, cell: ({ late }) => (late > 0 ? <strong>{late}</strong> : late), numeric: true },
    { key: "left", header: copy.columns.left, cell: ({ left }) => left, numeric: true },
    { key: "finished", header: copy.columns.finished, cell: ({ finished, assigned }) => copy.finished(finished, assigned), numeric: true },
    { key: "next", header: copy.columns.next, cell: ({ nextDueOn }) => copy.nextDay(nextDueOn), numeric: true },
  ];
  const change: TableColumn<Row> = {
    key: "change",
    header: copy.columns.change,
    cell: ({ left, accountId, fullName }) =>
      left > 0 ? (
        <TextLink href={`/viec-cua-hoi-dong/${councilId}/uy-vien/${accountId}/rut-ho-so`}>
          {copy.handOver}
          <span className="sr-only"> {fullName}</span>
        </TextLink>
      ) : (
        "–"
      ),
  };
  return <Table caption={copy.caption} columns={mayAssign ? [...columns, change] : columns} rows={rows} rowKey={({ accountId }) => accountId} />;
}
