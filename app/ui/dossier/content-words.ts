import { fieldLabels } from "#app/copy/dossier-form.ts";
import { kindLabels, solutionKindLabels } from "#app/copy/labels.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { contentFields, type ContentField } from "#app/domain/initiative/draft-differences.ts";
import type { DraftContent } from "#app/domain/initiative/content.ts";

/** Names for what a draft stores by key: fields of application by slug, targets and activities by “target:3”. */
export interface ContentNames {
  fields: readonly { slug: string; name: string }[];
  plan: readonly { to: string; code: string }[];
}

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
