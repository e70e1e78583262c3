import { messages } from "./messages.ts";
import type { CategoryRow, Summary } from "./summary.ts";

const three = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(3).replace(".", ","));

const cells = (row: CategoryRow): string[] => [
  row.category,
  String(row.count),
  three(row.measures?.ndcg),
  three(row.measures?.mrr),
  three(row.measures?.recall),
  three(row.measures?.success),
  String(row.lookalikes),
  String(row.low),
];

/** Rows of cells with their columns aligned: the first to the left, numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? "")].length)));
  const padded = (cell: string, column: number) => {
    const space = " ".repeat((widths[column] ?? 0) - [...cell].length);
    return column === 0 ? cell + space : space + cell;
  };
  return rows.map((row) => row.map(padded).join("  ")).join("\n");
}

/** The measures of the questions of each category, and of all. */
export function queryReport(summary: Summary): string {
  const { nonsense, doubted, lookalikes } = summary;
  return [
    table([Object.values(messages.columns), ...summary.rows.map(cells), cells(summary.overall)]),
    messages.nonsense(nonsense.part, nonsense.all),
    messages.doubted(doubted.part, doubted.all),
    messages.lookalikes(lookalikes.part, lookalikes.all),
  ].join("\n");
}

export function similarReport(summary: Summary): string {
  const { nonsense, doubted, lookalikes } = summary;
  return [
    table([Object.values(messages.columns), cells(summary.overall)]),
    messages.falseAlarms(nonsense.all - nonsense.part, nonsense.all),
    messages.missed(doubted.part, doubted.all),
    messages.lookalikes(lookalikes.part, lookalikes.all),
  ].join("\n");
}
