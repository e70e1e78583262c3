import { reviewQueueCopy as copy } from "#app/copy/review.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { Tag, type TagTone } from "../data/tag.tsx";
import { TextLink } from "../text/text-link.tsx";

type Progress = keyof typeof copy.progress;

export interface QueueRow {
  id: number;
  code: string | null;
  title: string;
  dueOn: string | null;
  /** Until the due day, below zero after it; null where nothing is due. */
  daysLeft: number | null;
  score: Progress;
  feasibility: Progress;
}

/** Days before the due day from which the queue says how many are left. */
const soon = 3;
const tones: Record<Progress, TagTone> = { none: "neutral", draft: "warning", submitted: "success" };

/** Only what is late or nearly so is said beside the day. */
function DueTag({ daysLeft }: { daysLeft: number }) {
  if (daysLeft < 0) return <Tag tone="danger">{copy.late(-daysLeft)}</Tag>;
  if (daysLeft > soon) return null;
  return <Tag tone="warning">{daysLeft === 0 ? copy.dueToday : copy.dueSoon(daysLeft)}</Tag>;
}

const sheetCell = (href: string, title: string, progress: Progress) => (
  <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
    <TextLink href={href}>{title}</TextLink>
    <Tag tone={tones[progress]}>{copy.progress[progress]}</Tag>
  </span>
);

const columns: TableColumn<QueueRow>[] = [
  {
    key: "file",
    header: copy.columns.file,
    cell: ({ id, code, title }) => (
      <>
        <span className="block text-sm font-normal text-soft">{code}</span>
        <TextLink href={`/ho-so/${id}`} quiet>
          {title}
        </TextLink>
      </>
    ),
    rowHeader: true,
  },
  {
    key: "dueOn",
    header: copy.columns.dueOn,
    cell: ({ dueOn, daysLeft }) => (
      <>
        <span className="block whitespace-nowrap">{dueOn ? formatDay(dueOn) : copy.noDueDay}</span>
        {daysLeft === null ? null : <DueTag daysLeft={daysLeft} />}
      </>
    ),
  },
  { key: "score", header: copy.columns.score, cell: ({ id, score }) => sheetCell(`/ho-so/${id}/phieu-cham`, copy.columns.score, score) },
  {
    key: "feasibility",
    header: copy.columns.feasibility,
    cell: ({ id, feasibility }) => sheetCell(`/ho-so/${id}/phieu-kha-thi`, copy.columns.feasibility, feasibility),
  },
];

/** The files a reviewer has, with how far each of the two sheets is. */
export function QueueTable({ rows }: { rows: readonly QueueRow[] }) {
  return <Table caption={copy.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
