import { calibrationCopy as copy } from "#app/copy/calibration.ts";
import type { CalibratedJudge } from "#app/domain/calibration/calibration.ts";
import { verdictOf } from "#app/domain/calibration/verdict.ts";
import { Table } from "../data/table.tsx";
import { formatNumber, formatScore } from "../format.ts";

export type JudgeRow = CalibratedJudge & { fullName: string };

const inWords = (hundredths: number) => copy.severity(hundredths, formatScore(Math.abs(hundredths)));

/** How strict each judge of a group is, how certain that is, and what may be said of it. */
export function JudgeTable({ rows }: { rows: readonly JudgeRow[] }) {
  const { judgeColumns: heads } = copy;
  return (
    <Table
      caption={copy.judgesCaption}
      rows={rows}
      rowKey={({ judgeId }) => judgeId}
      columns={[
        { key: "name", header: heads.name, rowHeader: true, cell: ({ fullName }) => fullName },
        { key: "sheets", header: heads.sheets, numeric: true, cell: ({ sheets }) => formatNumber(sheets) },
        { key: "severity", header: heads.severity, cell: ({ severity }) => (severity ? inWords(severity.value) : copy.none) },
        {
          key: "interval",
          header: heads.interval,
          cell: ({ severity }) => (severity ? copy.interval(inWords(severity.low), inWords(severity.high)) : copy.none),
        },
        { key: "verdict", header: heads.verdict, cell: ({ severity }) => copy.verdicts[verdictOf(severity)] },
      ]}
    />
  );
}
