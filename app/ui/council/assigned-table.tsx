import { assignmentsCopy as copy } from "#app/copy/council.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface AssignedRow {
  id: number;
  fullName: string;
  dueOn: string | null;
  /** Of two; null where the seal hides it. */
  handedIn: number | null;
}

/** Who has the file, until when and how far they are. */
export function AssignedTable({ fileId, rows }: { fileId: number; rows: readonly AssignedRow[] }) {
  const columns: TableColumn<AssignedRow>[] = [
    { key: "name", header: copy.columns.name, cell: ({ fullName }) => fullName, rowHeader: true },
    { key: "dueOn", header: copy.columns.dueOn, cell: ({ dueOn }) => (dueOn ? formatDay(dueOn) : "–") },
    { key: "handedIn", header: copy.columns.handedIn, cell: ({ handedIn }) => (handedIn === null ? copy.hidden : copy.handedIn(handedIn)) },
    {
      key: "end",
      header: copy.columns.end,
      cell: ({ id, fullName, handedIn }) =>
        handedIn ? (
          "–"
        ) : (
          <TextLink href={`/ho-so/${fileId}/thoi-phan-cong?uy-vien=${id}`}>
            {copy.end}
            <span className="sr-only"> {fullName}</span>
          </TextLink>
        ),
    },
  ];
  return <Table caption={copy.assignedCaption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
