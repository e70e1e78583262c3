import { staffSearchCopy as copy } from "#app/copy/staff-search.ts";
import type { Fault } from "#app/domain/staff-search/parse.ts";
import { EmptyState } from "../feedback/empty-state.tsx";

export interface NothingMatchesProps {
  faults: readonly Fault[];
  /** Files that match in all the parts of the desk. */
  found: number;
  /** Besides words something else was asked for. */
  hasConditions: boolean;
}

/** In place of the list of a search without any file here. Of a search that was not understood nobody knows what it would have found: nothing is said. */
export function NothingMatches({ faults, found, hasConditions }: NothingMatchesProps) {
  if (faults.length > 0) return null;
  if (found > 0) return <EmptyState title={copy.noneHere}>{copy.noneHereBody}</EmptyState>;
  return <EmptyState title={copy.none}>{hasConditions ? copy.fewerConditions : copy.otherWords}</EmptyState>;
}
