import { councilMembersCopy as copy } from "#app/copy/council-members.ts";
import { roleLabels } from "#app/copy/labels.ts";
import type { CouncilRole } from "#app/domain/access/actor.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface MemberTableRow {
  accountId: number;
  fullName: string;
  unitName: string | null;
  roles: CouncilRole[];
  fieldNames: string[];
  capacity: number | null;
  isDeputyChair: boolean;
  load: number;
}

/** Who sits on a council, with what its secretary noted of each. */
export function MemberTable({ councilId, rows }: { councilId: number; rows: readonly MemberTableRow[] }) {
  const columns: TableColumn<MemberTableRow>[] = [
    { key: "name", header: copy.columns.name, cell: ({ fullName }) => fullName, rowHeader: true },
    {
      key: "roles",
      header: copy.columns.roles,
      cell: ({ roles, isDeputyChair }) => [...roles.map((role) => roleLabels[role]), ...(isDeputyChair ? [copy.deputyChair] : [])].join(", "),
    },
    { key: "unit", header: copy.columns.unit, cell: ({ unitName }) => unitName ?? copy.noUnit },
    { key: "fields", header: copy.columns.fields, cell: ({ fieldNames }) => (fieldNames.length > 0 ? fieldNames.join("; ") : copy.noFields) },
    { key: "load", header: copy.columns.load, cell: ({ load }) => copy.files(load), numeric: true },
    { key: "capacity", header: copy.columns.capacity, cell: ({ capacity }) => (capacity === null ? copy.noLimit : copy.files(capacity)), numeric: true },
    {
      key: "change",
      header: copy.columns.change,
      cell: ({ accountId, fullName }) => (
        <TextLink href={`/viec-cua-hoi-dong/${councilId}/uy-vien/${accountId}`}>
          {copy.change}
          <span className="sr-only"> {fullName}</span>
        </TextLink>
      ),
    },
  ];
  return <Table caption={copy.caption} columns={columns} rows={rows} rowKey={({ accountId }) => accountId} />;
}
