import { submissionCopy } from "#app/copy/dossier.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import type { ContentField } from "#app/domain/initiative/draft-differences.ts";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { formatPercent } from "../format.ts";
import { AuthorText } from "../text/author-text.tsx";
import { Section } from "../text/section.tsx";
import { contentLines } from "./content-words.ts";
import { formIds } from "./gap-list.tsx";

export interface CheckAnswersProps {
  id: number;
  content: DraftContent;
  fieldName: string | null;
  links: readonly { to: string; code: string }[];
  authors: readonly { fullName: string; unitName: string; share: number }[];
}

/** A date or a list has no box of the bare field's name: the link leads to its first box. */
const boxOf = (field: ContentField) => (field === "links" ? "links[0].to" : field);

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
            action: { href: `/ho-so/${id}/sua#${formIds.content}-${boxOf(field)}` },
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
