import { feasibilityLabels, outcomeLabels } from "#app/copy/labels.ts";
import { releaseCopy, releaseFilesCopy as copy, releaseRemarkLabels } from "#app/copy/releases.ts";
import type { ReleaseRemark } from "#app/domain/publication/release-remarks.ts";
import { Table } from "../data/table.tsx";
import { TextLink } from "../text/text-link.tsx";
import { FinalScore, type ReleaseFileRow } from "./release-files.tsx";

export type ChoiceRow = Pick<ReleaseFileRow, "id" | "code" | "title" | "unitName" | "outcome" | "feasibility" | "score" | "overriddenScore"> & {
  decisionId: number;
  isChosen: boolean;
  mayBeListed: boolean;
  remarks: ReleaseRemark[];
};

export interface ChoiceTableProps {
  rows: readonly ChoiceRow[];
  caption: string;
  /** What was ticked before the form came back (“12:34”), or null for what is saved. */
  typed: readonly string[] | null;
}

/** The check list: tick what goes on the list, with what should be known of each file. Boxes carry the decision that is shown. */
export function ChoiceTable({ rows, caption, typed }: ChoiceTableProps) {
  const { columns } = releaseCopy;
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "choose",
          header: columns.choose,
          cell: ({ id, code, title, decisionId, isChosen, mayBeListed }) => {
            const value = `${id}:${decisionId}`;
            return (
              <>
                <input type="hidden" name="hien" value={id} />
                {mayBeListed ? (
                  <input
                    type="checkbox"
                    name="ho-so"
                    value={value}
                    defaultChecked={typed ? typed.some((one) => one.startsWith(`${id}:`)) : isChosen}
                    aria-label={copy.choose(code ?? title)}
                    className="choice"
                  />
                ) : null}
              </>
            );
          },
        },
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
        { key: "feasibility", header: columns.feasibility, cell: ({ feasibility }) => feasibilityLabels[feasibility] },
        { key: "score", header: columns.score, numeric: true, cell: FinalScore },
        {
          key: "remarks",
          header: columns.remarks,
          cell: ({ remarks }) =>
            remarks.length > 0 ? (
              <ul className="min-w-48 space-y-1">
                {remarks.map((remark) => (
                  <li key={remark}>{releaseRemarkLabels[remark]}</li>
                ))}
              </ul>
            ) : (
              copy.nothing
            ),
        },
      ]}
    />
  );
}
