import type { SearchOrder } from "#app/domain/search/criteria.ts";
import type { RankedCandidate } from "./rank.ts";

/** A document that may answer, with what the orders of the list need. */
export interface OrderedCandidate extends RankedCandidate {
  /** Empty where no order needs it. */
  title: string;
}

const newer = (left: OrderedCandidate, right: OrderedCandidate) => right.publishedAt.getTime() - left.publishedAt.getTime() || right.id - left.id;

/** Ranked documents in the order that was asked for; by relevance they stay as they are. */
export function inOrder<Found extends OrderedCandidate>(candidates: readonly Found[], order: SearchOrder): Found[] {
  const sorted = [...candidates];
  if (order === "newest") return sorted.sort(newer);
  if (order === "applied")
    return sorted.sort((left, right) => right.appliedUnits - left.appliedUnits || right.replicatedUnits - left.replicatedUnits || newer(left, right));
  if (order === "title") return sorted.sort((left, right) => left.title.localeCompare(right.title, "vi") || left.id - right.id);
  return sorted;
}
