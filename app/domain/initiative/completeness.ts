import { ageOn } from "../dates/age-on.ts";
import type { DraftContent } from "./content.ts";
import { sections, type Section } from "./sections.ts";
import { areWhole } from "./shares.ts";

/** A missing answer: the section and field that ask for it, an error code of `copy/errors/dossier.ts`, and whom it concerns. */
export interface Gap {
  page: Section;
  field: keyof DraftContent | "own.share" | "own.birthDate";
  code: string;
  names?: readonly string[];
}

/** The content as far as completeness asks: how many lines a list has, not what stands in them. */
export type AskedContent = Omit<DraftContent, "links" | "participants"> & { links: readonly unknown[]; participants: readonly unknown[] };

/** The contact author stands first. Days are 'YYYY-MM-DD'. */
export interface AuthorFacts {
  fullName: string;
  share: number;
  unitName: string;
  birthDate: string | null;
  acceptedAt: Date | string | null;
  confirmedAt: Date | string | null;
}

/** What a campaign demands of a file. */
export interface FilingRules {
  maximumAuthors: number;
  /** Years of age on the day of sending; null: no limit. */
  maximumAge: number | null;
  authorsConfirmFirst: boolean;
  requiredSections: readonly string[];
}

type Demand = readonly [keyof DraftContent, string];
const demands: Record<Exclude<Section, "authors">, readonly Demand[]> = {
  content: [
    ["title", "title_missing"],
    ["solutionKind", "solution_kind_missing"],
    ["fieldSlug", "field_missing"],
    ["summary", "summary_missing"],
    ["problem", "problem_missing"],
  ],
  method: [
    ["solution", "solution_missing"],
    ["novelty", "novelty_missing"],
  ],
  effect: [["benefits", "benefits_missing"]],
  practice: [["firstAppliedOn", "first_applied_missing"]],
  links: [["links", "links_missing"]],
  confidential: [["confidential", "confidential_missing"]],
};

/**
 * What still keeps a draft from being sent, in the order of the task list; an empty list means it may go.
 * An initiative has been applied or trialled, so it has a first day of application; an idea may not have one (domain notes §2).
 * @param options.today 'YYYY-MM-DD' in Vietnam, the day of sending
 */
export function findGaps(options: { content: AskedContent; authors: readonly AuthorFacts[]; campaign: FilingRules; today: string }): Gap[] {
  const { content, campaign, today } = options;
  return sections.flatMap((section): Gap[] => {
    if (section === "authors") return gapsOfAuthors(options.authors, campaign, today);
    const asked = campaign.requiredSections.includes(section) ? demands[section] : [];
    const open = asked.filter(([field]) => isEmpty(content[field]) && !(field === "firstAppliedOn" && content.kind === "idea"));
    const gaps = open.map(([field, code]): Gap => ({ page: section, field, code }));
    const isEarly = section === "practice" && content.firstAppliedOn !== null && content.firstAppliedOn > today;
    return isEarly ? [...gaps, { page: section, field: "firstAppliedOn", code: "first_applied_in_future" }] : gaps;
  });
}

/** No answer yet: null, an empty text or an empty list. */
export const isEmpty = (answer: AskedContent[keyof AskedContent]): boolean =>
  answer === null || answer === "" || (Array.isArray(answer) && answer.length === 0);

function gapsOfAuthors(authors: readonly AuthorFacts[], campaign: FilingRules, today: string): Gap[] {
  const gaps: Gap[] = [];
  const { maximumAge } = campaign;
  const add = (code: string, concerned?: readonly AuthorFacts[], field: Gap["field"] = "own.share") => {
    if (concerned?.length !== 0) gaps.push({ page: "authors", field, code, ...(concerned && { names: concerned.map(({ fullName }) => fullName) }) });
  };
  if (!areWhole(authors.map((author) => author.share))) add("shares_not_whole");
  if (authors.length > campaign.maximumAuthors) add("too_many_authors");
  add(
    "author_unit_missing",
    authors.filter((author) => author.unitName === ""),
  );
  if (maximumAge !== null) {
    const tooOld = authors.filter(({ birthDate }) => birthDate !== null && ageOn({ birthDate, day: today }) > maximumAge);
    const unknown = authors.filter(({ birthDate }) => birthDate === null);
    add("birth_date_missing", unknown, "own.birthDate");
    add("author_too_old", tooOld, "own.birthDate");
  }
  if (campaign.authorsConfirmFirst) {
    const others = authors.slice(1);
    const accepted = others.filter(({ acceptedAt }) => acceptedAt !== null);
    add(
      "author_not_accepted",
      others.filter((author) => !accepted.includes(author)),
    );
    add(
      "share_not_confirmed",
      accepted.filter(({ confirmedAt }) => confirmedAt === null),
    );
  }
  return gaps;
}
