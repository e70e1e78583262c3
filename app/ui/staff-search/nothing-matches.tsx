import { staffSearchCopy as copy } from "#app/copy/staff-search.ts";
import { EmptyState } from "../feedback/empty-state.tsx";

export interface NothingMatchesProps {
  /** Files that match in all the parts of the desk. */
  found: number;
  /** Besides words something else was asked for. */
  hasConditions: boolean;
}

/** In place of the list of a search without any file here. */
export function NothingMatches({ found, hasConditions }: NothingMatchesProps) {
  if (found > 0) return <EmptyState title={copy.noneHere}>{copy.noneHereBody}</EmptyState>;
  return <EmptyState title={copy.none}>{hasConditions ? copy.fewerConditions : copy.otherWords}</EmptyState>;
}
