import { table } from "#scripts/search-eval/report.ts";
import { updateKinds, type SizeFigures } from "./bench-size.ts";
import { messages } from "./messages.ts";
import { ratio, type Percentiles } from "./percentiles.ts";
import { queryKinds } from "./queries.ts";

export const whole = (value: number) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/gu, ".");
const decimal = (value: number | null) => (value === null ? "–" : String(value).replace(".", ","));
const megabytes = (bytes: number) => `${whole(bytes / 1_000_000)} MB`;

const row = (name: string, { count, p50, p95, p99 }: Percentiles) => [name, String(count), decimal(p50), decimal(p95), decimal(p99)];

/** The figures of one size, for people. */
export function sizeReport(figures: SizeFigures): string {
  const { load, bytes, planted, updates } = figures;
  const seconds = load.copySeconds + load.lexiconSeconds + load.segmentSeconds + load.indexSeconds;
  const indexes = Object.entries(bytes.indexes).slice(0, 3);
  return [
    messages.title(whole(figures.rows)),
    ...(figures.wasKept ? [messages.kept] : []),
    messages.loaded(
      whole(seconds),
      whole(load.copySeconds),
      whole(load.lexiconSeconds),
      whole(load.segmentSeconds),
      whole(load.indexSeconds),
      whole(load.rowsPerSecond),
    ),
    messages.size(megabytes(bytes.all), megabytes(bytes.lexicon), indexes.map(([name, size]) => `${name} ${megabytes(size)}`).join(", ")),
    table([
      messages.columns,
      ...queryKinds.map((kind) => row(messages.kinds[kind], figures.kinds[kind])),
      ...Object.entries(figures.clients).map(([count, percentiles]) => row(messages.clients(count), percentiles)),
    ]),
    messages.planted(planted.found, planted.foundUnmarked, planted.all),
    ...updateKinds.map((kind) => {
      const { perSecond, seconds: lasted, during, p95Ratio } = updates[kind];
      return messages.updates(kind, whole(perSecond), lasted, decimal(during.p95), decimal(p95Ratio));
    }),
  ].join("\n");
}

export interface SizeRatio {
  from: number;
  to: number;
  p50: number | null;
  p95: number | null;
}

/** How much slower each size is than the one before, for a single client. */
export const sizeRatios = (all: readonly SizeFigures[]): SizeRatio[] =>
  all.slice(1).flatMap((larger, index) => {
    const before = all[index]?.clients["1"];
    const after = larger.clients["1"];
    if (!before || !after) return [];
    return [{ from: all[index]?.rows ?? 0, to: larger.rows, p50: ratio(after.p50, before.p50), p95: ratio(after.p95, before.p95) }];
  });

export const ratioReport = (ratios: readonly SizeRatio[]): string =>
  ratios.map(({ from, to, p50, p95 }) => messages.ratios(whole(to), whole(from), decimal(p95), decimal(p50))).join("\n");
