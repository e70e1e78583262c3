import { answerLabels, kindLabels, solutionKindLabels } from "#app/copy/labels.ts";
import type { ContentField } from "#app/domain/initiative/draft-differences.ts";

const labels: Partial<Record<ContentField, Readonly<Record<string, string>>>> = {
  kind: kindLabels,
  solutionKind: solutionKindLabels,
  verifiedByFinance: answerLabels,
};

/** What boxes hold, as a person reads it: a choice by its name, a day as ngày/tháng/năm, rows one below another. */
export function typedWords(options: { value: unknown; field: ContentField; names: Readonly<Record<string, string>> }): string {
  const { value, field, names } = options;
  if (typeof value === "string") return labels[field]?.[value] ?? names[value] ?? value;
  if (Array.isArray(value)) {
    const rows: unknown[] = value;
    return rows.map((row) => typedWords({ ...options, value: row })).join("\n");
  }
  if (typeof value !== "object" || value === null) return "";
  const parts = Object.values(value).map((part: unknown) => typedWords({ ...options, value: part }));
  return parts.filter((part) => part !== "").join("day" in value ? "/" : ", ");
}
