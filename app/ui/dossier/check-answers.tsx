import { submissionCopy } from "#app/copy/dossier.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import type { ContentField } from "#app/domain/initiative/draft-differences.ts";
import { sectionFields, sectionHref, type ContentSection } from "#app/domain/initiative/sections.ts";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { formatPercent } from "../format.ts";
import { AuthorText } from "../text/author-text.tsx";
import { Section } from "../text/section.tsx";
import { contentLines } from "./content-words.ts";
import { boxOf, formIds } from "./gap-list.tsx";

export interface CheckAnswersProps {
  id: number;
  content: DraftContent;
  fieldName: string | null;
  links: readonly { to: string; code: string }[];
  authors: readonly { fullName: string; unitName: string; share: number }[];
}

const sectionOf = (field: ContentField) =>
  (Object.keys(sectionFields) as ContentSection[]).find((section) => sectionFields[section].some((own) => own === field)) ?? "content";

/** Every answer with a way to change it, before it is sent. */
export function CheckAnswers({ id, content, fieldName, links, authors }: CheckAnswersProps) {
  const names = { fields: content.fieldSlug && fieldName ? [{ slug: content.fieldSlug, name: fieldName }] : [], plan: links };
  return (
    <>
      <Section title={submissionCopy.content}>
        <SummaryList
          rows={contentLines({ content, names }).map(({ field, label, words }) => ({
            term: label,
            value: <AuthorText text={words || dossierCopy.empty} />,
            action: { href: `${sectionHref(id, sectionOf(field))}#${formIds.content}-${boxOf(field)}` },
          }))}
        />
      </Section>
      <Section title={submissionCopy.authors}>
        <SummaryList
          rows={authors.map((author) => ({
            term: author.fullName,
            value: [formatPercent(author.share), author.unitName].filter(Boolean).join(", "),
            action: { href: `/ho-so/${id}/tac-gia` },
          }))}
        />
      </Section>
    </>
  );
}
