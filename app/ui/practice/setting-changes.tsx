import { settingLabels, settingsCopy as copy } from "#app/copy/board.ts";
import type { SettingName } from "#app/domain/campaign/settings-schema.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
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
  if (typeof value === "string") return name.startsWith("filing") ? formatInstant(value) : value;
  return typeof value === "number" ? String(value) : copy.none;
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
