import { fieldLabels } from "#app/copy/dossier-form.ts";
import { answerLabels, kindLabels, solutionKindLabels } from "#app/copy/labels.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { contentFields, type ContentField } from "#app/domain/initiative/draft-differences.ts";
import type { DraftContent, Participant } from "#app/domain/initiative/content.ts";
import { formatMoney } from "../format.ts";

/** Names for what a draft stores by key: fields of application by slug, targets and activities by “target:3”. */
export interface ContentNames {
  fields: readonly { slug: string; name: string }[];
  plan: readonly { to: string; code: string }[];
}

/** “Trần Thị Bình (01/02/1999), Đoàn Sở Nội vụ, chuyên viên, cử nhân: nhập liệu”. */
export const participantLine = (person: Omit<Participant, "birthDate"> & { birthDate?: string | null }): string => {
  const { fullName, birthDate, workplace, jobTitle, qualification, contribution } = person;
  const who = [birthDate ? `${fullName} (${formatDay(birthDate)})` : fullName, workplace, jobTitle, qualification].filter(Boolean).join(", ");
  return contribution ? `${who}: ${contribution}` : who;
};

/** One field of a draft as a person reads it; an empty text for no answer. */
export function contentWords(options: { field: ContentField; content: DraftContent; names: ContentNames }): string {
  const { field, content, names } = options;
  switch (field) {
    case "kind":
      return kindLabels[content.kind];
    case "solutionKind":
      return content.solutionKind ? solutionKindLabels[content.solutionKind] : "";
    case "fieldSlug":
      return names.fields.find(({ slug }) => slug === content.fieldSlug)?.name ?? "";
    case "yearlySavingVnd":
      return content.yearlySavingVnd === null ? "" : formatMoney(content.yearlySavingVnd);
    case "verifiedByFinance":
      return content.verifiedByFinance === null ? "" : answerLabels[content.verifiedByFinance ? "yes" : "no"];
    case "participants":
      return content.participants.map(participantLine).join("\n");
    case "firstAppliedOn":
      return content.firstAppliedOn ? formatDay(content.firstAppliedOn) : "";
    case "links":
      return content.links.map(({ to, reason }) => [names.plan.find((part) => part.to === to)?.code ?? to, reason].filter(Boolean).join(": ")).join("\n");
    default:
      return content[field];
  }
}

/** All fields with label and words, in the order of the form. */
export const contentLines = (options: { content: DraftContent; names: ContentNames }) =>
  contentFields.map((field) => ({ field, label: fieldLabels[field], words: contentWords({ field, ...options }) }));
