import { Refusal } from "#scripts/start/refusal.ts";
import { measureScenario } from "./measure.ts";
import { messages } from "./messages.ts";
import { readBenchOptions } from "./options.ts";
import { calibrationReport, effectCounts } from "./report.ts";
import { scenarios } from "./scenarios.ts";

try {
  const { panels, seed, isJson } = readBenchOptions(process.argv.slice(2));
  const start = performance.now();
  const figures = scenarios.map((scenario) => measureScenario({ scenario, seed, panels }));
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  if (isJson)
    console.log(
      JSON.stringify({
        seed,
        panels,
        seconds,
        effects: { error: effectCounts(figures, "error"), kendall: effectCounts(figures, "kendall") },
        scenarios: figures,
      }),
    );
  else console.log(`${calibrationReport(figures)}\n${messages.seconds(String(seconds).replace(".", ","))}`);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : messages.failed(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  process.exitCode = 1;
}
