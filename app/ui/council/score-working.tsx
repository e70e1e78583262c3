import { scoreWorkingCopy as copy } from "#app/copy/scoring/score-working.ts";
import type { CouncilScore } from "#app/domain/scoring/rules/council-score.ts";
import { Table, type TableColumn } from "../data/table.tsx";
import { Details } from "../text/details.tsx";
import { workingRows, type WorkingNames, type WorkingRow } from "./working-rows.ts";

const columns: TableColumn<WorkingRow>[] = [
  { key: "step", header: copy.columns.step, cell: ({ number, step }) => `${number}. ${step}`, rowHeader: true },
  { key: "working", header: copy.columns.working, cell: ({ working }) => <span className="tabular-nums">{working}</span> },
  { key: "result", header: copy.columns.result, cell: ({ result }) => <strong>{result}</strong>, numeric: true },
];

/** “How this score came about”: every step with its numbers, folded away on the screen and open on paper. */
export function ScoreWorking({ score, names }: { score: Pick<CouncilScore, "steps" | "passes">; names: WorkingNames }) {
  return (
    <Details summary={copy.summary}>
      <p className="mb-4">{copy.lead}</p>
      <Table caption={copy.caption} columns={columns} rows={workingRows({ steps: score.steps, names })} rowKey={({ number }) => number} />
      <p className="mt-4">
        {score.passes ? copy.passes : copy.falls} {copy.decided}
      </p>
    </Details>
  );
}
