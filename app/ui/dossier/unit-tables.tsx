import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { verbLabels } from "#app/copy/labels.ts";
import { unitQueueCopy } from "#app/copy/unit.ts";
import { formatInstant, formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import type { VisibleStatus } from "#app/domain/initiative/policy.ts";
import type { StatusVerb } from "#app/domain/initiative/states.ts";
import { StatusTag } from "../data/status-tag.tsx";
import { Table } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

const { columns } = unitQueueCopy;

function FileLink({ id, code, title }: { id: number; code: string | null; title: string }) {
  return (
    <>
      <TextLink href={`/ho-so/${id}`}>{title || dossierCopy.untitled}</TextLink>
      <span className="block text-sm font-normal text-soft">{code}</span>
    </>
  );
}

export interface AwaitingRow {
  id: number;
  code: string | null;
  title: string;
  unitName: string;
  author: string;
  days: number;
  mayConfirm: boolean;
}

/** Files that wait for the unit's word, with their age in days. */
export function AwaitingTable({ rows, total }: { rows: readonly AwaitingRow[]; total: string }) {
  return (
    <Table
      caption={unitQueueCopy.awaitingCaption(total)}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "title", header: columns.title, rowHeader: true, cell: (row) => <FileLink {...row} /> },
        { key: "waiting", header: columns.waiting, numeric: true, cell: (row) => unitQueueCopy.days(row.days) },
        {
          key: "act",
          header: columns.act,
          cell: (row) => (row.mayConfirm ? <TextLink href={`/ho-so/${row.id}/xac-nhan`}>{unitQueueCopy.confirm}</TextLink> : unitQueueCopy.own),
        },
        { key: "author", header: columns.author, cell: (row) => row.author },
        { key: "unit", header: columns.unit, cell: (row) => row.unitName },
      ]}
    />
  );
}

export interface RegistrationRow {
  id: number;
  fullName: string;
  email: string;
  createdAt: Date | string;
}

/** People who registered for the unit and cannot sign in yet. */
export function RegistrationTable({ rows }: { rows: readonly RegistrationRow[] }) {
  return (
    <Table
      caption={unitQueueCopy.registrationsCaption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", header: columns.name, rowHeader: true, cell: (row) => row.fullName },
        { key: "email", header: columns.email, cell: (row) => row.email },
        { key: "since", header: columns.since, cell: (row) => formatInstantDay(row.createdAt) },
        { key: "act", header: columns.act, cell: (row) => <TextLink href={`/viec-cua-don-vi/dang-ky/${row.id}`}>{unitQueueCopy.review}</TextLink> },
      ]}
    />
  );
}

export interface HandledRow {
  key: string;
  id: number;
  code: string | null;
  title: string;
  verb: string;
  by: string | null;
  at: Date | string;
  status: VisibleStatus;
}

/** What the unit did lately and where those files are now. */
export function HandledTable({ rows }: { rows: readonly HandledRow[] }) {
  return (
    <Table
      caption={unitQueueCopy.handledCaption}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: "title", header: columns.title, rowHeader: true, cell: (row) => <FileLink {...row} /> },
        { key: "what", header: columns.what, cell: (row) => verbLabels[row.verb as StatusVerb] },
        { key: "by", header: columns.by, cell: (row) => row.by },
        { key: "when", header: columns.when, cell: (row) => formatInstant(row.at) },
        { key: "status", header: columns.status, cell: (row) => <StatusTag status={row.status} /> },
      ]}
    />
  );
}
