import { initiativeCopy as copy } from "#app/copy/public.ts";
import { stageLabels, stopReasonLabels } from "#app/copy/labels.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { formatMoney, formatNumber } from "../format.ts";
import { TextLink } from "../text/text-link.tsx";

export interface ApplicationRow {
  id: number;
  unitId: string;
  unitName: string;
  stage: string;
  startedOn: string | null;
  endedOn: string | null;
  stopReason: string | null;
  measure: string;
  figureBefore: string;
  figureAfter: string;
  savedVnd: string | null;
  savedHours: number | null;
  verified: boolean;
  isReplication: boolean;
}

const labelIn = (labels: Readonly<Record<string, string>>, value: string) => labels[value] ?? value;

function periodOf({ startedOn, endedOn }: ApplicationRow): string {
  if (startedOn && endedOn) return copy.fromTo(formatDay(startedOn), formatDay(endedOn));
  if (startedOn) return copy.since(formatDay(startedOn));
  return endedOn ? copy.until(formatDay(endedOn)) : "";
}

function stageOf({ stage, stopReason, isReplication }: ApplicationRow): string {
  const label = labelIn(stageLabels, stage);
  const notes = [isReplication && stage !== "replicated" && copy.replication, stopReason && copy.stopped(labelIn(stopReasonLabels, stopReason))].filter(
    Boolean,
  );
  return notes.length === 0 ? label : `${label} (${notes.join("; ")})`;
}

function Saved({ row }: { row: ApplicationRow }) {
  const parts = [row.savedHours !== null && copy.hours(formatNumber(row.savedHours)), row.savedVnd !== null && formatMoney(row.savedVnd)].filter(Boolean);
  if (parts.length === 0) return <span className="text-soft">{copy.noFigures}</span>;
  return (
    <>
      {parts.join("; ")} <span className="text-soft">({row.verified ? copy.verified : copy.unverified})</span>
    </>
  );
}

/** Who applied the initiative, with the figures the units report and whether the board verified them. */
export function ApplicationTable({ rows }: { rows: readonly ApplicationRow[] }) {
  return (
    <Table
      caption={copy.applicationsCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "unit", header: copy.unit, rowHeader: true, cell: (row) => <TextLink href={`/don-vi/${row.unitId}`}>{row.unitName}</TextLink> },
        { key: "stage", header: copy.stage, cell: stageOf },
        { key: "period", header: copy.period, cell: periodOf },
        {
          key: "result",
          header: copy.result,
          cell: (row) => (row.figureBefore || row.figureAfter ? copy.beforeAfter(row.measure, row.figureBefore, row.figureAfter) : row.measure),
        },
        { key: "saved", header: copy.saved, cell: (row) => <Saved row={row} /> },
      ]}
    />
  );
}
