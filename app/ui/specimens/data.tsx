import { designCopy } from "#app/copy/design.ts";
import { statusLabels } from "#app/copy/labels.ts";
import type { VisibleStatus } from "#app/domain/initiative/policy.ts";
import { EntryList } from "../data/entry-list.tsx";
import { StatusTag } from "../data/status-tag.tsx";
import { SummaryList } from "../data/summary-list.tsx";
import { Table, type TableColumn } from "../data/table.tsx";
import { Tag } from "../data/tag.tsx";
import { TaskList } from "../data/task-list.tsx";
import { Timeline } from "../data/timeline.tsx";
import { formatNumber, formatScore } from "../format.ts";

type Row = (typeof designCopy.rows)[number];

const { columns: heads } = designCopy;
const columns: TableColumn<Row>[] = [
  { key: "code", header: heads.code, cell: (row) => <span className="whitespace-nowrap">{row.code}</span>, sort: { href: "#by-code", direction: "asc" } },
  { key: "title", header: heads.title, cell: (row) => row.title, rowHeader: true },
  { key: "unit", header: heads.unit, cell: (row) => row.unit },
  { key: "status", header: heads.status, cell: (row) => <StatusTag status={row.status} /> },
  { key: "score", header: heads.score, cell: (row) => formatScore(row.score), numeric: true, sort: { href: "#by-score" } },
  { key: "saved", header: heads.saved, cell: (row) => formatNumber(row.saved), numeric: true },
];

/** Tags, tables, lists of facts, things and steps. */
export function DataSpecimens() {
  return (
    <div className="space-y-12">
      <p className="flex flex-wrap gap-3">
        {Object.keys(statusLabels).map((status) => (
          <StatusTag key={status} status={status as VisibleStatus} />
        ))}
      </p>
      <Table
        caption={designCopy.tableCaption}
        columns={columns}
        rows={designCopy.rows}
        rowKey={(row) => row.code}
        footer={{ code: designCopy.total, saved: formatNumber(144500000) }}
      />
      <EntryList
        entries={designCopy.rows.map((row) => ({
          key: row.code,
          href: "#data",
          title: row.title,
          tags: <StatusTag status={row.status} />,
          excerpt: designCopy.excerpt,
          facts: [row.code, row.unit],
        }))}
      />
      <SummaryList rows={designCopy.summaryRows.map((row) => ({ ...row, action: { href: "#forms" } }))} />
      <TaskList
        tasks={designCopy.tasks.map((task, index) => ({
          key: task.title,
          title: task.title,
          hint: "hint" in task ? task.hint : undefined,
          href: index < 2 ? "#forms" : undefined,
          status: task.done ? task.status : <Tag tone={index === 1 ? "info" : "neutral"}>{task.status}</Tag>,
        }))}
      />
      <Timeline label={designCopy.timeline} entries={designCopy.timelineEntries.map((entry) => ({ key: entry.at, ...entry }))} />
    </div>
  );
}
