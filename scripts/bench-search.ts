import { benchSize, type SizeFigures } from "./bench-search/bench-size.ts";
import { messages } from "./bench-search/messages.ts";
import { readBenchOptions } from "./bench-search/options.ts";
import { ratioReport, sizeRatios, sizeReport, whole } from "./bench-search/report.ts";
import { Refusal } from "./start/refusal.ts";

try {
  const { rows: sizes, engine, isJson, isKept, updateSeconds } = readBenchOptions(process.argv.slice(2));
  const say = (text: string) => (isJson ? console.error(text) : console.log(text));
  const figures: SizeFigures[] = [];
  for (const rows of sizes) {
    say(messages.started(whole(rows)));
    const measured = await benchSize({ serverUrl: process.env.DATABASE_URL ?? "", env: process.env, engine, rows, isKept, updateSeconds });
    say(sizeReport(measured));
    figures.push(measured);
  }
  const ratios = sizeRatios(figures);
  if (ratios.length > 0) say(`\n${ratioReport(ratios)}`);
  if (isJson) console.log(JSON.stringify({ engine, sizes: figures, ratios }));
} catch (error) {
  console.error(error instanceof Refusal ? error.message : messages.failed(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  process.exitCode = 1;
}
