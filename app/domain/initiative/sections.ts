import type { DraftContent } from "./content.ts";

/** The sections of a dossier in the order of its task list; `authors` has a form of its own, the others hold fields of the content. */
export const sections = ["authors", "content", "method", "effect", "practice", "links", "confidential"] as const;
export type Section = (typeof sections)[number];
export type ContentSection = Exclude<Section, "authors">;

/** Sections that every campaign demands: without them there is nothing to judge. */
export const alwaysRequired = ["authors", "content"] as const satisfies readonly Section[];

/** The fields of each section, in the order of its form. */
export const sectionFields = {
  content: ["title", "kind", "solutionKind", "fieldSlug", "summary", "problem", "purpose", "differenceNote"],
  method: ["solution", "novelty", "conditions"],
  effect: ["benefits", "benefitsByAppliers", "economicEffect", "yearlySavingVnd", "verifiedByFinance", "socialEffect"],
  practice: ["firstAppliedOn", "appliedPlace", "replicationScope", "investor", "participants"],
  links: ["links"],
  confidential: ["confidential"],
} as const satisfies Record<ContentSection, readonly (keyof DraftContent)[]>;

/** The last part of a section's address, /ho-so/:id/phan/…; authors stand at /ho-so/:id/tac-gia. */
export const sectionSlugs = {
  content: "noi-dung",
  method: "cach-lam",
  effect: "hieu-qua",
  practice: "ap-dung",
  links: "lien-ket",
  confidential: "bao-mat",
} as const satisfies Record<ContentSection, string>;

/** The page of a section of one file. */
export const sectionHref = (id: number, section: Section): string => `/ho-so/${id}/${section === "authors" ? "tac-gia" : `phan/${sectionSlugs[section]}`}`;

/** The section that follows, null after the last; the task list has them in this order. */
export const nextSection = (section: Section): Section | null => sections[sections.indexOf(section) + 1] ?? null;

/** The section an address names; undefined for none. */
export const sectionOfSlug = (slug: string | undefined): ContentSection | undefined =>
  (Object.keys(sectionSlugs) as ContentSection[]).find((section) => sectionSlugs[section] === slug);
