import type { FeasibilitySheetContent } from "./sheet-schema.ts";
import { dimensions } from "./tags.ts";

/** Two judgements of feasibility that say the same. */
export const isSameFeasibilitySheet = (one: FeasibilitySheetContent, other: FeasibilitySheetContent): boolean =>
  ([...dimensions, "tag", "conditions", "note"] as const).every((answer) => one[answer] === other[answer]);
