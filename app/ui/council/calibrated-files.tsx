import { calibrationCopy as copy } from "#app/copy/calibration.ts";
import type { ReportFile } from "#app/domain/calibration/report.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { formatNumber, formatScore } from "../format.ts";
import { TextLink } from "../text/text-link.tsx";

type Row = ReportFile & { code: string | null; title: string };

const placed = (way: "raw" | "trimmed" | "adjusted") => (row: Row) => copy.placed(formatScore(row.means[way]), row.places[way]);

/** The files of a group by the three ways of counting, each with its place; the official score has a column of its own where it is no plain mean. */
export function CalibratedFiles({ rows, meanIsOfficial }: { rows: readonly Row[]; meanIsOfficial: boolean }) {
  const { fileColumns: heads } = copy;
  const official: TableColumn<Row> = { key: "official", header: heads.official, numeric: true, cell: (row) => formatScore(row.official) };
  return (
    <Table
      caption={copy.filesCaption}
      rows={rows}
      rowKey={({ fileId }) => fileId}
      columns={[
        {
          key: "file",
          header: heads.file,
          rowHeader: true,
          cell: ({ fileId, code, title }) => (
            <>
              <TextLink href={`/ho-so/${fileId}/doi-chieu`}>{title}</TextLink>
              <span className="block text-sm font-normal text-soft">{code}</span>
            </>
          ),
        },
        { key: "sheets", header: heads.sheets, numeric: true, cell: ({ sheets }) => formatNumber(sheets) },
        ...(meanIsOfficial ? [] : [official]),
        { key: "mean", header: meanIsOfficial ? heads.officialMean : heads.mean, numeric: true, cell: placed("raw") },
        { key: "trimmed", header: heads.trimmed, numeric: true, cell: placed("trimmed") },
        { key: "adjusted", header: heads.adjusted, numeric: true, cell: placed("adjusted") },
        { key: "move", header: heads.move, numeric: true, cell: ({ moves }) => copy.move(moves.adjusted) },
      ]}
    />
  );
}
