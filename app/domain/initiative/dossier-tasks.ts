import { findGaps, isEmpty, type AskedContent, type AuthorFacts, type FilingRules, type Gap } from "./completeness.ts";
import { sectionFields, sections, type Section } from "./sections.ts";

/** untouched: demanded and empty · begun: not whole yet · whole · optional: empty, and nothing demanded. */
export type SectionState = "untouched" | "begun" | "whole" | "optional";

export interface DossierTasks {
  sections: { section: Section; state: SectionState; gaps: number }[];
  /** Nothing is missing: the file may be sent. */
  isReady: boolean;
}

/** The sections of a file with the state of each, in the order of the task list. */
export function dossierTasks(options: { content: AskedContent; authors: readonly AuthorFacts[]; campaign: FilingRules; today: string }): DossierTasks {
  const gaps = findGaps(options);
  const states = sections.map((section) => {
    const own = gaps.filter(({ page }) => page === section);
    return { section, gaps: own.length, state: stateOf({ section, gaps: own, content: options.content }) };
  });
  return { sections: states, isReady: gaps.length === 0 };
}

function stateOf(options: { section: Section; gaps: readonly Gap[]; content: AskedContent }): SectionState {
  const { section, gaps, content } = options;
  // The contact author is there from the beginning; the kind is chosen with the title when a file begins.
  const isBegun = section === "authors" || sectionFields[section].some((field) => field !== "kind" && !isEmpty(content[field]));
  if (gaps.length > 0) return isBegun ? "begun" : "untouched";
  return isBegun ? "whole" : "optional";
}
