import { shareText } from "./shares.ts";
import { sharesEvenly } from "./shares-evenly.ts";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** A form of authors as typed, not checked yet, with the whole shared evenly among its rows; everything else stays as it was typed. */
export function shareFormEvenly(typed: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const rows = Array.isArray(typed.coAuthors) ? typed.coAuthors.map((row: unknown) => (isRecord(row) ? row : {})) : [];
  const [own, ...others] = sharesEvenly(1 + rows.length).map(shareText);
  return { ...typed, own: { ...(isRecord(typed.own) && typed.own), share: own }, coAuthors: rows.map((row, index) => ({ ...row, share: others[index] })) };
}
