import { stageLabels } from "#app/copy/labels.ts";
import { unitCopy as copy } from "#app/copy/public.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface UnitApplicationsProps {
  rows: readonly { id: number; code: string; title: string; stage: string; startedOn: string | null }[];
}

/** Public initiatives that a unit says it applies or applied. */
export function UnitApplications({ rows }: UnitApplicationsProps) {
  const stages: Readonly<Record<string, string>> = stageLabels;
  return (
    <Table
      caption={copy.appliedCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "title", header: copy.initiative, rowHeader: true, cell: (row) => <TextLink href={`/sang-kien/${row.code}`}>{row.title}</TextLink> },
        { key: "stage", header: copy.stage, cell: (row) => stages[row.stage] ?? row.stage },
        { key: "since", header: copy.since, cell: (row) => (row.startedOn ? formatDay(row.startedOn) : "") },
      ]}
    />
  );
}
