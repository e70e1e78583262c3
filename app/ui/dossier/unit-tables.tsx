import { verbLabels } from "#app/copy/labels.ts";
import { unitQueueCopy } from "#app/copy/unit.ts";
import { formatInstant, formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import type { VisibleStatus } from "#app/domain/initiative/policy.ts";
import type { StatusVerb } from "#app/domain/initiative/states.ts";
import { StatusTag } from "../data/status-tag.tsx";
import { Table } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";
import { FileLink } from "./file-link.tsx";

const { columns } = unitQueueCopy;

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
