import { stageLabels } from "#app/copy/labels.ts";
import { applicationsCopy as copy } from "#app/copy/practice.ts";
import type { Stage } from "#app/domain/application/stages.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { Tag } from "../data/tag.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface ApplicationRecordRow {
  id: number;
  code: string | null;
  title: string;
  unitName: string;
  stage: Stage;
  startedOn: string | null;
  isReplication: boolean;
  isVerified: boolean;
}

/** Records of application for those who keep them: units and the board. */
export function ApplicationRecords({ rows, caption }: { rows: readonly ApplicationRecordRow[]; caption: string }) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "initiative", header: copy.initiative, rowHeader: true, cell: (row) => <TextLink href={`/ap-dung/${row.id}`}>{row.title}</TextLink> },
        { key: "unit", header: copy.unit, cell: (row) => (row.isReplication ? `${row.unitName} (${copy.replication})` : row.unitName) },
        { key: "stage", header: copy.stage, cell: (row) => stageLabels[row.stage] },
        { key: "started", header: copy.startedOn, cell: (row) => (row.startedOn === null ? "" : formatDay(row.startedOn)) },
        {
          key: "verified",
          header: copy.verification,
          cell: (row) => (row.isVerified ? <Tag tone="success">{copy.verified}</Tag> : <Tag>{copy.unverified}</Tag>),
        },
      ]}
    />
  );
}
