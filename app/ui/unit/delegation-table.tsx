import { delegationCopy as copy } from "#app/copy/unit.ts";
import type { GrantStanding } from "#app/domain/account/grant-standing.ts";
import { formatDay, formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import { Table } from "../data/table.tsx";
import { Tag, type TagTone } from "../data/tag.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface DelegationRow {
  id: number;
  delegate: string;
  officer: string;
  unitName: string;
  validFrom: string;
  validTo: string | null;
  grantedAt: Date | string;
  reason: string | null;
  revokeReason: string | null;
  standing: GrantStanding;
  mayEnd: boolean;
}

const tones: Record<GrantStanding, TagTone> = { holds: "success", not_yet: "info", ended: "neutral", revoked: "neutral" };

/** Who stands in for whom, from when to when, why, and whether it holds today. */
export function DelegationTable({ rows }: { rows: readonly DelegationRow[] }) {
  const { columns } = copy;
  return (
    <Table
      caption={copy.caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "delegate",
          header: columns.delegate,
          rowHeader: true,
          cell: (row) => (
            <>
              {row.delegate}
              <span className="block text-sm font-normal text-soft">{row.unitName}</span>
            </>
          ),
        },
        { key: "period", header: columns.period, cell: (row) => copy.period(formatDay(row.validFrom), formatDay(row.validTo ?? "")) },
        {
          key: "state",
          header: columns.state,
          cell: (row) => (
            <>
              <Tag tone={tones[row.standing]}>{copy.states[row.standing]}</Tag>
              {row.revokeReason ? <span className="block text-sm">{row.revokeReason}</span> : null}
            </>
          ),
        },
        {
          key: "act",
          header: columns.act,
          cell: (row) =>
            row.mayEnd ? (
              <TextLink href={`/viec-cua-don-vi/uy-quyen/${row.id}/thu-hoi`}>
                {copy.end}
                <span className="sr-only"> {copy.endOf(row.delegate)}</span>
              </TextLink>
            ) : null,
        },
        { key: "by", header: columns.by, cell: (row) => copy.given(row.officer, formatInstantDay(row.grantedAt)) },
        { key: "reason", header: columns.reason, cell: (row) => row.reason },
      ]}
    />
  );
}
