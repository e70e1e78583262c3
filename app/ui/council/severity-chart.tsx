import { useId } from "react";
import { calibrationCopy } from "#app/copy/calibration.ts";
import { severityChart, type ChartTick } from "#app/domain/calibration/severity-chart.ts";
import { formatScore } from "../format.ts";
import type { JudgeRow } from "./judge-table.tsx";

const copy = calibrationCopy.chart;

/** Pixels: lines have a fixed height and places across are shares of the width, so that words keep their size on a phone. */
const line = 52;
const head = 30;
const foot = 26;

const anchorOf = ({ at }: ChartTick) => (at === 0 ? "start" : at === 100 ? "end" : "middle");

/** Severities with their intervals, drawn on the server; the table beside it says the same in words. Nothing where nobody can be compared. */
export function SeverityChart({ judges }: { judges: readonly JudgeRow[] }) {
  const id = useId();
  const { rows, ticks } = severityChart({ judges });
  if (rows.length === 0) return null;
  const names = new Map(judges.map(({ judgeId, fullName }) => [judgeId, fullName]));
  const height = rows.length * line;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}title ${id}description`}
      width="100%"
      height={head + height + foot}
      className="keep-together mb-8 max-w-[52rem] overflow-visible"
    >
      <title id={`${id}title`}>{copy.title}</title>
      <desc id={`${id}description`}>{copy.description}</desc>
      <g className="text-sm text-soft" fill="currentColor">
        <text y="16">{copy.mild}</text>
        <text x="100%" y="16" textAnchor="end">
          {copy.strict}
        </text>
      </g>
      {ticks.map((tick) => (
        <line
          key={tick.at}
          x1={`${tick.at}%`}
          x2={`${tick.at}%`}
          y1={head}
          y2={head + height}
          stroke="currentColor"
          strokeWidth={tick.severity === 0 ? 2 : 1}
          className={tick.severity === 0 ? "text-edge" : "text-line"}
        />
      ))}
      <svg y={head} width="100%" height={height} className="overflow-visible">
        {rows.map(({ judgeId, down, point, low, high }) => (
          <g key={judgeId} className="text-ink" stroke="currentColor" fill="currentColor">
            <text y={`${down}%`} dy="-8" stroke="none" className="text-sm font-semibold">
              {names.get(judgeId)}
            </text>
            <line x1={`${low}%`} x2={`${high}%`} y1={`${down}%`} y2={`${down}%`} strokeWidth="2" transform="translate(0 8)" />
            <circle cx={`${point}%`} cy={`${down}%`} r="5" transform="translate(0 8)" />
          </g>
        ))}
      </svg>
      <g className="text-sm text-soft tabular-nums" fill="currentColor">
        {ticks.map((tick) => (
          <text
            key={tick.at}
            x={`${tick.at}%`}
            y={head + height + 18}
            textAnchor={anchorOf(tick)}
            className={isShown(tick, ticks) ? undefined : "max-sm:hidden"}
          >
            {formatScore(Math.abs(tick.severity))}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** On a phone there is room for the ends and the middle. */
const isShown = (tick: ChartTick, ticks: readonly ChartTick[]) => tick.severity === 0 || tick === ticks[0] || tick === ticks.at(-1);
