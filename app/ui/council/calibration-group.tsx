import { JudgeTable, type JudgeRow } from "./judge-table.tsx";
import { SeverityChart } from "./severity-chart.tsx";

/** The judges of one group: the drawing, and the table that says the same. A heading only where there are several groups. */
export function JudgesOfGroup({ heading, judges }: { heading: string | null; judges: readonly JudgeRow[] }) {
  return (
    <div className="mb-10 last:mb-0">
      {heading === null ? null : <h3 className="mb-4 text-lg font-semibold">{heading}</h3>}
      <SeverityChart judges={judges} />
      <JudgeTable rows={judges} />
    </div>
  );
}
