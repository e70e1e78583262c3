import type { DraftContent } from "./content.ts";
import { areWhole } from "./shares.ts";

/** A missing answer: the page and field that ask for it, and an error code of `copy/errors/dossier.ts`. */
export interface Gap {
  page: "content" | "authors";
  field: keyof DraftContent | "own.share";
  code: string;
}

export interface AuthorFacts {
  share: number;
  unitName: string;
}

const needed = ["title", "solutionKind", "fieldSlug", "summary", "problem", "solution", "novelty", "benefits"] as const;
const codes: Record<(typeof needed)[number], string> = {
  title: "title_missing",
  solutionKind: "solution_kind_missing",
  fieldSlug: "field_missing",
  summary: "summary_missing",
  problem: "problem_missing",
  solution: "solution_missing",
  novelty: "novelty_missing",
  benefits: "benefits_missing",
};

/**
 * What still keeps a draft from being sent, in the order of the form; an empty list means it may go.
 * An initiative has been applied or trialled, so it has a first day of application; an idea may not have one (domain notes §2).
 * @param options.today 'YYYY-MM-DD' in Vietnam
 */
export function findGaps(options: { content: DraftContent; authors: readonly AuthorFacts[]; maximumAuthors: number; today: string }): Gap[] {
  const { content, authors, today } = options;
  const gaps: Gap[] = needed.filter((field) => !content[field]).map((field) => ({ page: "content", field, code: codes[field] }));
  const applied = content.firstAppliedOn;
  if (applied === null && content.kind === "initiative") gaps.push({ page: "content", field: "firstAppliedOn", code: "first_applied_missing" });
  if (applied !== null && applied > today) gaps.push({ page: "content", field: "firstAppliedOn", code: "first_applied_in_future" });
  const ofAuthors = (code: string): Gap => ({ page: "authors", field: "own.share", code });
  if (!areWhole(authors.map((author) => author.share))) gaps.push(ofAuthors("shares_not_whole"));
  if (authors.length > options.maximumAuthors) gaps.push(ofAuthors("too_many_authors"));
  if (authors.some((author) => author.unitName === "")) gaps.push(ofAuthors("author_unit_missing"));
  return gaps;
}
