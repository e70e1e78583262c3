import { scoreSummaryLabels, settingLabels, settingsCopy as copy } from "#app/copy/campaign-settings.ts";
import { sectionTitles } from "#app/copy/dossier-form.ts";
import { closingWords, openingWords } from "#app/copy/filing.ts";
import type { SettingName } from "#app/domain/campaign/settings-schema.ts";
import { Timeline } from "../data/timeline.tsx";

export interface SettingChange {
  seq: string;
  at: Date | string;
  actorName: string | null;
  /** `<setting>.old` and `<setting>.new`, as the log keeps them. */
  data: unknown;
}

function shown(name: string, value: unknown): string {
  if (typeof value === "boolean") return value ? copy.yes : copy.no;
  if (typeof value === "string") return textOf(name, value) || copy.none;
  return typeof value === "number" ? String(value) : copy.none;
}

function textOf(name: string, value: string): string {
  if (name === "filingOpensAt") return openingWords(value);
  if (name === "filingClosesAt") return closingWords(value);
  if (name === "scoreSummary") return (scoreSummaryLabels as Record<string, string>)[value] ?? value;
  if (name !== "requiredSections") return value;
  const titles: Record<string, string> = sectionTitles;
  return value
    .split(", ")
    .map((section) => titles[section] ?? section)
    .join(", ");
}

function linesOf(data: unknown): string[] {
  const values = (typeof data === "object" && data !== null ? data : {}) as Record<string, unknown>;
  const names = Object.keys(settingLabels) as SettingName[];
  return names
    .filter((name) => `${name}.new` in values)
    .map((name) => copy.changeOf(settingLabels[name], shown(name, values[`${name}.old`]), shown(name, values[`${name}.new`])));
}

/** Who changed which setting from what to what, the newest first. */
export function SettingChanges({ changes }: { changes: readonly SettingChange[] }) {
  return (
    <Timeline
      label={copy.history}
      entries={changes.map(({ seq, at, actorName, data }) => ({ key: seq, at, title: linesOf(data).join("; "), by: actorName ?? undefined }))}
    />
  );
}
