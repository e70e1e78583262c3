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
  return contentFields.filter((field) => JSON.stringify(options.mine[field]) !== JSON.stringify(options.stored[field]));
}
