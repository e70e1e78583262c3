import type { AnyCouncil } from "./any-council.ts";

/** The total worked out a second time, the short way: whole numbers without end, ends dropped by sum, one division, half up. */
export function referenceTotal({ rubric, sheets, rules }: AnyCouncil): number {
  const weightOf = (id: number) => BigInt(rules.weights?.[id] ?? 1);
  const markOf = (sheet: AnyCouncil["sheets"][number], id: number) => BigInt(sheet.marks.find(({ criterionId }) => criterionId === id)!.mark);
  const ascending = sheets
    .map((sheet) => rubric.criteria.reduce((sum, { id }) => sum + markOf(sheet, id) * weightOf(id), 0n))
    .sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const counted = rules.dropFrom !== null && sheets.length >= rules.dropFrom ? ascending.slice(1, -1) : ascending;
  const fullMarks = rubric.criteria.reduce((sum, { id, maximum }) => sum + BigInt(maximum) * weightOf(id), 0n);
  const [scale, full] = rules.weights ? [10_000n, fullMarks] : [1n, 1n];
  const dividend = counted.reduce((sum, value) => sum + value, 0n) * scale;
  const divisor = BigInt(counted.length) * full;
  return Number((2n * dividend + divisor) / (2n * divisor));
}
