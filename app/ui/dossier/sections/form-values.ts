import type { ContentField } from "#app/domain/initiative/draft-differences.ts";
import { datePartsOf, type DateParts } from "#app/domain/dates/vietnamese-date.ts";
import type { DraftContent, Participant } from "#app/domain/initiative/content.ts";
import { moneyText } from "#app/domain/initiative/money.ts";
import { sectionFields, type ContentSection } from "#app/domain/initiative/sections.ts";

/** What the boxes of a section hold, by field: texts, parts of a day, rows. */
export type FormValues = Record<string, unknown>;

type TextField = Exclude<ContentField, "firstAppliedOn" | "participants" | "links">;
/** The boxes of all sections, each of which shows its own. */
export type Boxes = Record<TextField, string> & {
  firstAppliedOn: DateParts;
  participants: (Record<Exclude<keyof Participant, "birthDate">, string> & { birthDate: DateParts })[];
  links: { to: string; reason: string }[];
};

/** The stored content as the boxes of one section show it. */
export function formValues(options: { section: ContentSection; content: DraftContent }): FormValues {
  const { content } = options;
  const shown: Record<keyof DraftContent, unknown> = {
    ...content,
    solutionKind: content.solutionKind ?? undefined,
    fieldSlug: content.fieldSlug ?? undefined,
    yearlySavingVnd: content.yearlySavingVnd === null ? "" : moneyText(content.yearlySavingVnd),
    verifiedByFinance: content.verifiedByFinance === null ? undefined : content.verifiedByFinance ? "yes" : "no",
    firstAppliedOn: datePartsOf(content.firstAppliedOn),
    participants: content.participants.map((person) => ({ ...person, birthDate: datePartsOf(person.birthDate) })),
  };
  return Object.fromEntries(sectionFields[options.section].map((field) => [field, shown[field]]));
}
