import { feasibilityLabels, outcomeLabels } from "#app/copy/labels.ts";
import { releaseChangeSentence, releaseCopy, releasePageCopy as copy } from "#app/copy/releases.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import { judgementNow, type ReleaseChange } from "#app/domain/publication/release-changes.ts";
import { Table } from "../data/table.tsx";
import { formatScore } from "../format.ts";
import { TextLink } from "../text/text-link.tsx";

export interface ReleaseFileRow {
  id: number;
  code: string | null;
  title: string;
  unitName: string;
  outcome: Outcome;
  feasibility: FeasibilityTag;
  conditions: string;
  minorityView: string;
  score: number | null;
  overriddenScore: number | null;
  currentOutcome: Outcome | null;
  currentFeasibility: FeasibilityTag | null;
  change: ReleaseChange | null;
  endedAt: Date | string | null;
  endReason: string | null;
  endedByName: string | null;
}

/** The score that the decision has, and the one of the sheets where it is another. */
export function FinalScore({ score, overriddenScore }: Pick<ReleaseFileRow, "score" | "overriddenScore">) {
  if (score === null) return <>{copy.noScore}</>;
  if (overriddenScore === null) return <>{formatScore(score)}</>;
  return (
    <>
      {formatScore(overriddenScore)}
      <span className="block text-sm text-soft">{copy.fromSheets(formatScore(score))}</span>
    </>
  );
}

/** What became of a file after it was put on the list: changed before the signature, or taken back after it. */
function Later(row: ReleaseFileRow) {
  if (row.endedAt) return <strong className="text-danger">{copy.takenBack(formatInstant(row.endedAt), row.endedByName ?? "", row.endReason ?? "")}</strong>;
  if (row.change === null) return null;
  return <strong className="text-danger">{releaseChangeSentence({ change: row.change, listed: row, current: judgementNow(row) })}</strong>;
}

export function ReleaseFiles({ rows, caption }: { rows: readonly ReleaseFileRow[]; caption: string }) {
  const { columns } = releaseCopy;
  const hasLater = rows.some(({ change, endedAt }) => change !== null || endedAt !== null);
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "file",
          header: columns.file,
          rowHeader: true,
          cell: ({ id, code, title, unitName }) => (
            <>
              <TextLink href={`/ho-so/${id}`}>{`${code ?? ""} · ${title}`}</TextLink>
              <span className="block text-sm font-normal text-soft">{unitName}</span>
            </>
          ),
        },
        { key: "outcome", header: columns.outcome, cell: ({ outcome }) => outcomeLabels[outcome] },
        {
          key: "feasibility",
          header: columns.feasibility,
          cell: ({ feasibility, conditions, minorityView }) => (
            <>
              {feasibilityLabels[feasibility]}
              {conditions ? <span className="mt-1 block text-sm text-soft">{copy.conditions(conditions)}</span> : null}
              {minorityView ? <span className="mt-1 block text-sm text-soft">{copy.minority(minorityView)}</span> : null}
            </>
          ),
        },
        { key: "score", header: columns.score, numeric: true, cell: FinalScore },
        ...(hasLater ? [{ key: "later", header: columns.since, cell: Later }] : []),
      ]}
    />
  );
}
