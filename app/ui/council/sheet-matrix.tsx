import type { ReactNode } from "react";
import { feasibilityLabels } from "#app/copy/labels.ts";
import { sheetMatrixCopy as copy } from "#app/copy/sheet-matrix.ts";
import type { MatrixOrder } from "#app/domain/council/matrix-list.ts";
import type { MatrixCell, MatrixMember, MatrixRow } from "#app/domain/council/sheet-matrix.ts";
import type { ColumnSort } from "../data/sort-link.tsx";
import { Table, type TableColumn } from "../data/table.tsx";
import { Tag } from "../data/tag.tsx";
import { formatScore } from "../format.ts";
import { TextLink } from "../text/text-link.tsx";

const score = (hundredths: number | null) => (hundredths === null ? copy.none : formatScore(hundredths));

function Cell({ cell }: { cell: MatrixCell | undefined }) {
  if (!cell) return copy.none;
  const { total, tag, standsApart } = cell;
  if (total === null && tag === null) return <span className="text-soft">{copy.waiting}</span>;
  return (
    <>
      {total === null ? <span className="text-soft">{copy.waiting}</span> : formatScore(total)}
      {standsApart ? <strong className="block text-sm text-warning">{copy.apart}</strong> : null}
      <span className="block text-sm whitespace-normal text-soft">{tag === null ? copy.noTag : feasibilityLabels[tag]}</span>
    </>
  );
}

function Agenda({ row: { id, code, disagreement, isOnAgenda, asksThird } }: { row: MatrixRow }) {
  if (!disagreement) return copy.none;
  return (
    <>
      {isOnAgenda ? <Tag tone="warning">{copy.agenda}</Tag> : null}
      {disagreement.range === null ? null : <span className="block text-sm">{copy.wide(formatScore(disagreement.range))}</span>}
      {disagreement.opposedFeasibility ? <span className="block text-sm">{copy.opposed}</span> : null}
      {asksThird ? (
        <TextLink href={`/ho-so/${id}/phan-cong`} className="text-sm">
          {copy.third}
          <span className="sr-only"> {code}</span>
        </TextLink>
      ) : null}
    </>
  );
}

/** Files down, members across; what needs talking about beside the file. @param sortOf the link of a column that orders the list */
export function SheetMatrix(options: { rows: readonly MatrixRow[]; members: readonly MatrixMember[]; sortOf: (order: MatrixOrder) => ColumnSort }) {
  const { rows, members, sortOf } = options;
  const columns: TableColumn<MatrixRow>[] = [
    {
      key: "file",
      header: copy.columns.file,
      rowHeader: true,
      sort: sortOf("ma"),
      cell: ({ id, code, title }) => (
        <>
          <TextLink href={`/ho-so/${id}/doi-chieu`}>{title}</TextLink>
          <span className="block text-sm font-normal text-soft">{code}</span>
        </>
      ),
    },
    { key: "agenda", header: copy.columns.agenda, cell: (row) => <Agenda row={row} /> },
    { key: "range", header: copy.columns.range, numeric: true, sort: sortOf("chenh"), cell: ({ range }) => score(range) },
    { key: "score", header: copy.columns.score, numeric: true, sort: sortOf("diem"), cell: (row) => score(row.score) },
    ...members.map(({ memberId, fullName }): TableColumn<MatrixRow> => ({
      key: `m${memberId}`,
      header: fullName,
      numeric: true,
      cell: ({ cells }) => <Cell cell={cells.find((cell) => cell.memberId === memberId)} />,
    })),
  ];
  const sums = members.map(({ memberId, finished, assigned, apart }): [string, ReactNode] => [
    `m${memberId}`,
    <>
      {copy.finished(finished, assigned)}
      {apart > 0 ? <span className="block">{copy.apartCount(apart)}</span> : null}
    </>,
  ]);
  return (
    <Table
      caption={copy.caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      footer={{ file: copy.total, ...Object.fromEntries(sums) }}
      wide={members.length > 3}
    />
  );
}
