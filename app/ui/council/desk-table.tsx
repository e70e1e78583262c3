import { deskCopy as copy } from "#app/copy/council.ts";
import { stepPages, type CouncilStep } from "#app/domain/council/next-step.ts";
import type { DeskSection } from "#app/domain/council/desk.ts";
import { formatDay, formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import type { VisibleStatus } from "#app/domain/initiative/policy.ts";
import { StatusTag } from "../data/status-tag.tsx";
import { Table, type TableColumn } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface DeskRow {
  id: number;
  code: string | null;
  title: string;
  unitName: string;
  councilName: string | null;
  since: string;
  status: VisibleStatus;
  dueOn: string | null;
  progress: { finished: number; assigned: number } | null;
  next: CouncilStep | null;
  /** Officers of the unit; only where the file still waits for them. */
  contacts: readonly { fullName: string; email: string; phone: string | null }[] | null;
}

const columns = {
  file: {
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
  unit: { key: "unit", header: copy.columns.unit, cell: ({ unitName }) => unitName },
  council: { key: "council", header: copy.columns.council, cell: ({ councilName }) => councilName ?? copy.noCouncil },
  since: { key: "since", header: copy.columns.since, cell: ({ since }) => <span className="whitespace-nowrap">{formatInstantDay(since)}</span> },
  progress: {
    key: "progress",
    header: copy.columns.progress,
    cell: ({ progress }) => (progress ? copy.progress(progress.finished, progress.assigned) : <span className="text-soft">{copy.sealed}</span>),
  },
  dueOn: { key: "dueOn", header: copy.columns.dueOn, cell: ({ dueOn }) => <span className="whitespace-nowrap">{dueOn ? formatDay(dueOn) : "–"}</span> },
  unitDue: { key: "unitDue", header: copy.columns.unitDue, cell: ({ dueOn }) => <span className="whitespace-nowrap">{dueOn ? formatDay(dueOn) : "–"}</span> },
  contacts: {
    key: "contacts",
    header: copy.columns.contacts,
    cell: ({ contacts }) =>
      contacts && contacts.length > 0 ? (
        <ul>
          {contacts.map(({ fullName, email, phone }) => (
            <li key={email}>
              {fullName}, <TextLink href={`mailto:${email}`}>{email}</TextLink>
              {phone ? `, ${phone}` : null}
            </li>
          ))}
        </ul>
      ) : (
        copy.noContacts
      ),
  },
  status: { key: "status", header: copy.columns.status, cell: ({ status }) => <StatusTag status={status} /> },
  next: {
    key: "next",
    header: copy.columns.next,
    cell: ({ id, code, next }) =>
      next ? (
        <TextLink href={`/ho-so/${id}/${stepPages[next]}`} className="whitespace-nowrap">
          {copy.steps[next]}
          <span className="sr-only"> {code}</span>
        </TextLink>
      ) : (
        <span className="text-soft">{copy.waiting}</span>
      ),
  },
} satisfies Record<string, TableColumn<DeskRow>>;

const { file, unit, council, since, progress, dueOn, unitDue, contacts, status, next } = columns;
const columnsOf: Record<DeskSection, TableColumn<DeskRow>[]> = {
  "tiep-nhan": [file, unit, since, next],
  "phan-cong": [file, unit, council, since, next],
  "dang-cham": [file, council, progress, dueOn, next],
  hop: [file, council, since, progress, next],
  "cho-cong-bo": [file, council, since, status, next],
  "don-vi-cham": [file, unit, unitDue, contacts],
};

/** One part of the council's desk, with the columns that part needs. */
export function DeskTable({ section, rows, namesCouncil }: { section: DeskSection; rows: readonly DeskRow[]; namesCouncil: boolean }) {
  return (
    <Table
      caption={copy.captions[section]}
      columns={columnsOf[section].filter((column) => namesCouncil || column !== council)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
