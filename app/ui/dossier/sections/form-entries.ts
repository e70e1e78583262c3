import { typedEntries } from "#app/domain/initiative/version-choice.ts";
import type { Entries } from "./local-copy.ts";

/** What the boxes of a form hold now. */
export const entriesOf = (form: HTMLFormElement): Entries => typedEntries(new FormData(form));

/** Without empty answers and spaces around, keys in one order: two forms that say the same are equal as text. */
export function tidy(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\r\n", "\n").normalize("NFC").trim() || undefined;
  if (Array.isArray(value)) {
    const rows = value.map(tidy).filter((row) => row !== undefined);
    return rows.length > 0 ? rows : undefined;
  }
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const parts = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    const kept = tidy(part);
    return kept === undefined ? [] : [[key, kept]];
  });
  return parts.length > 0 ? Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
}
