import { table } from "#scripts/search-eval/report.ts";
import type { FileMeans } from "#app/domain/calibration/calibrated-files.ts";
import { ways, type Effect, type ScenarioFigures } from "./measure.ts";
import { messages } from "./messages.ts";
import { panelSize } from "./simulate.ts";

const decimal = (value: number, digits: number) => value.toFixed(digits).replace(".", ",");
const points = (hundredths: number) => decimal(hundredths / 100, 2);

const settings = (figures: ScenarioFigures): string[] => [
  points(figures.severitySpread),
  messages.assignments[figures.assignment],
  messages.designs[figures.design],
  points(figures.errorSpread),
  String(figures.readers),
];

const row = (figures: ScenarioFigures): string[] => [
  ...settings(figures),
  ...ways.map((way) => points(figures.error[way])),
  ...ways.map((way) => decimal(figures.kendall[way], 3)),
  messages.effects[figures.effect.error],
  messages.effects[figures.effect.kendall],
];

export type EffectCounts = Record<Effect, number>;

/** In how many scenarios adjusting helps, harms or does neither. */
export function effectCounts(all: readonly ScenarioFigures[], figure: "error" | "kendall"): EffectCounts {
  const countOf = (effect: Effect) => all.filter((figures) => figures.effect[figure] === effect).length;
  return { helps: countOf("helps"), same: countOf("same"), harms: countOf("harms") };
}

/** One line about a scenario where adjusting harms, with what it costs. */
function harmLine(figures: ScenarioFigures): string {
  const change = (means: FileMeans, write: (value: number) => string) => `${write(means.raw)} → ${write(means.adjusted)}`;
  return `  ${settings(figures).join(" · ")}: ${change(figures.error, points)}; τ ${change(figures.kendall, (value) => decimal(value, 3))}`;
}

/** All figures for people. */
export function calibrationReport(all: readonly ScenarioFigures[]): string {
  const harmed = all.filter(({ effect }) => effect.error === "harms" || effect.kendall === "harms");
  return [
    messages.title(all[0]?.panels ?? 0, panelSize.files, panelSize.judges),
    table([messages.columns, ...all.map(row)]),
    messages.summary(messages.score, effectCounts(all, "error")),
    messages.summary(messages.order, effectCounts(all, "kendall")),
    ...(harmed.length > 0 ? [messages.harmed, ...harmed.map(harmLine)] : [messages.harmedNowhere]),
  ].join("\n");
}
