import type { DraftContent } from "./content.ts";
import { sectionFields } from "./sections.ts";

/** The fields that may differ between two versions, in the order of the form. */
export const contentFields = [
  ...sectionFields.content,
  ...sectionFields.method,
  ...sectionFields.effect,
  ...sectionFields.practice,
  ...sectionFields.links,
  ...sectionFields.confidential,
] as const satisfies readonly (keyof DraftContent)[];
export type ContentField = (typeof contentFields)[number];

/** The fields in which two versions of a draft say different things. */
export function differingFields(options: { mine: DraftContent; stored: DraftContent }): ContentField[] {
  return contentFields.filter((field) => canonical(options.mine[field]) !== canonical(options.stored[field]));
}

/** The same text for the same answer: the database gives the keys of a row in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
