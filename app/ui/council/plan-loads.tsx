import { planCopy as copy } from "#app/copy/assignment-plan.ts";
import { councilMembersCopy } from "#app/copy/council-members.ts";
import { roleLabels } from "#app/copy/labels.ts";
import type { CouncilRole } from "#app/domain/access/actor.ts";
import { Table, type TableColumn } from "../data/table.tsx";

export interface PlanLoad {
  accountId: number;
  fullName: string;
  roles: readonly CouncilRole[];
  isDeputyChair: boolean;
  before: number;
  after: number;
  capacity: number | null;
}

const columns: TableColumn<PlanLoad>[] = [
  { key: "name", header: copy.loadColumns.name, cell: ({ fullName }) => fullName, rowHeader: true },
  {
    key: "roles",
    header: copy.loadColumns.roles,
    cell: ({ roles, isDeputyChair }) =>
      roles.length === 0 ? copy.leftCouncil : [...roles.map((role) => roleLabels[role]), ...(isDeputyChair ? [copy.deputyChair] : [])].join(", "),
  },
  { key: "before", header: copy.loadColumns.before, cell: ({ before }) => before, numeric: true },
  { key: "added", header: copy.loadColumns.added, cell: ({ before, after }) => after - before, numeric: true },
  { key: "after", header: copy.loadColumns.after, cell: ({ after }) => after, numeric: true },
  { key: "capacity", header: copy.loadColumns.capacity, cell: ({ capacity }) => capacity ?? councilMembersCopy.noLimit, numeric: true },
];

/** Files of the council that each person has, and would have by the plan. */
export function PlanLoads({ rows }: { rows: readonly PlanLoad[] }) {
  return <Table caption={copy.loadsCaption} columns={columns} rows={rows} rowKey={({ accountId }) => accountId} />;
}
