import { boardDeskCopy as copy, commendationsCopy } from "#app/copy/board.ts";
import { commendationStatusLabels, outcomeLabels, stageLabels } from "#app/copy/labels.ts";
import type { Stage } from "#app/domain/application/stages.ts";
import type { CommendationStatus } from "#app/domain/commendation/kinds.ts";
import { closingWords, openingWords } from "#app/copy/filing.ts";
import { formatDay, formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import { Table } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";

type Instant = Date | string;

export interface DecidedRow {
  id: number;
  code: string | null;
  title: string;
  unitName: string;
  outcome: Outcome;
  decidedAt: Instant;
}

/** Files that wait for their release. */
export function DecidedTable({ rows, caption }: { rows: readonly DecidedRow[]; caption: string }) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "file",
          header: copy.initiative,
          rowHeader: true,
          cell: (row) => <TextLink href={`/ho-so/${row.id}`}>{`${row.code ?? ""} · ${row.title}`}</TextLink>,
        },
        { key: "unit", header: copy.unit, cell: (row) => row.unitName },
        { key: "outcome", header: copy.outcome, cell: (row) => outcomeLabels[row.outcome] },
        { key: "at", header: copy.decidedAt, cell: (row) => formatInstant(row.decidedAt) },
        {
          key: "release",
          header: copy.action,
          cell: (row) => (
            <TextLink href={`/ho-so/${row.id}/cong-bo`}>
              {copy.release} <span className="sr-only">{row.code}</span>
            </TextLink>
          ),
        },
      ]}
    />
  );
}

export interface UnverifiedRow {
  id: number;
  title: string;
  unitName: string;
  stage: Stage;
  recordedAt: Instant;
}

export function UnverifiedTable({ rows, caption }: { rows: readonly UnverifiedRow[]; caption: string }) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "title", header: copy.initiative, rowHeader: true, cell: (row) => <TextLink href={`/ap-dung/${row.id}`}>{row.title}</TextLink> },
        { key: "unit", header: copy.unit, cell: (row) => row.unitName },
        { key: "stage", header: copy.stage, cell: (row) => stageLabels[row.stage] },
        { key: "at", header: copy.recordedAt, cell: (row) => formatInstant(row.recordedAt) },
      ]}
    />
  );
}

export interface CampaignRow {
  slug: string;
  name: string;
  filingOpensAt: Instant | null;
  filingClosesAt: Instant | null;
  /** Those whose calibration the reader may open. */
  councils: readonly { id: number; name: string }[];
}

function filingOf({ filingOpensAt, filingClosesAt }: CampaignRow): string {
  if (filingOpensAt === null) return copy.filingNone;
  const from = openingWords(filingOpensAt);
  return filingClosesAt === null ? copy.filingFrom(from) : copy.filingFromTo(from, closingWords(filingClosesAt));
}

export function CampaignTable({ rows }: { rows: readonly CampaignRow[] }) {
  return (
    <Table
      caption={copy.campaignsCaption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.slug}
      columns={[
        { key: "name", header: copy.campaign, rowHeader: true, cell: (row) => <TextLink href={`/dot-thi-dua/${row.slug}`}>{row.name}</TextLink> },
        { key: "filing", header: copy.filing, cell: filingOf },
        {
          key: "councils",
          header: copy.calibration,
          cell: ({ councils }) => (
            <ul className="space-y-1">
              {councils.map(({ id, name }) => (
                <li key={id}>
                  <TextLink href={`/viec-cua-hoi-dong/${id}/doi-chuan`}>{name}</TextLink>
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: "settings",
          header: copy.action,
          cell: (row) => (
            <TextLink href={`/ban-to-chuc/dot-thi-dua/${row.slug}`}>
              {copy.settings} <span className="sr-only">{row.name}</span>
            </TextLink>
          ),
        },
      ]}
    />
  );
}

export interface CommendationGlanceRow {
  id: number;
  awardName: string;
  decisionNumber: string;
  signedOn: string;
  status: CommendationStatus;
}

export function CommendationGlance({ rows }: { rows: readonly CommendationGlanceRow[] }) {
  return (
    <Table
      caption={copy.commendationsCaption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "number",
          header: commendationsCopy.decision,
          rowHeader: true,
          cell: (row) => <TextLink href={`/ban-to-chuc/khen-thuong/${row.id}`}>{`${row.decisionNumber}, ${formatDay(row.signedOn)}`}</TextLink>,
        },
        { key: "award", header: commendationsCopy.award, cell: (row) => row.awardName },
        { key: "status", header: commendationsCopy.status, cell: (row) => commendationStatusLabels[row.status] },
      ]}
    />
  );
}
