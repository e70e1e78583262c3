import { feasibilityLabels, outcomeLabels } from "#app/copy/labels.ts";
import { publicationCopy as copy } from "#app/copy/publication.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { Table } from "../data/table.tsx";
import { FinalScore } from "../release/release-files.tsx";
import { AuthorText } from "../text/author-text.tsx";
import { Details } from "../text/details.tsx";
import { Section } from "../text/section.tsx";

export interface PublicationCheckProps {
  page: Record<"summary" | "problem" | "solution" | "novelty" | "benefits" | "conditions", string> & {
    unitName: string;
    fieldName: string | null;
    councilName: string;
    outcome: Outcome;
    feasibility: FeasibilityTag;
    feasibilityConditions: string;
    reason: string;
    minorityView: string;
    score: number | null;
    overriddenScore: number | null;
    overrideReason: string;
    decidedAt: Date | string;
    hasConfidential: boolean;
    authors: readonly { position: number; fullName: string; unitName: string; consents: boolean }[];
  };
}

const parts = ["summary", "problem", "solution", "novelty", "benefits", "conditions"] as const;

/** The check list before a decision is released: the decision, and for an approved file what everybody will read and what nobody will. */
export function PublicationCheck({ page }: PublicationCheckProps) {
  const rows = [
    { term: copy.outcome, value: outcomeLabels[page.outcome] },
    { term: copy.feasibility, value: feasibilityLabels[page.feasibility] },
    ...(page.feasibilityConditions ? [{ term: copy.conditions, value: page.feasibilityConditions }] : []),
    { term: copy.score, value: <FinalScore score={page.score} overriddenScore={page.overriddenScore} /> },
    ...(page.overrideReason ? [{ term: copy.overrideReason, value: <AuthorText text={page.overrideReason} /> }] : []),
    ...(page.minorityView ? [{ term: copy.minority, value: <AuthorText text={page.minorityView} /> }] : []),
    { term: copy.reason, value: <AuthorText text={page.reason} /> },
    { term: copy.council, value: page.councilName },
    { term: copy.decidedAt, value: formatInstant(page.decidedAt) },
    { term: copy.unit, value: page.unitName },
    { term: copy.field, value: page.fieldName ?? "" },
  ];
  return (
    <>
      <Section title={copy.decision}>
        <SummaryList rows={rows} />
      </Section>
      {page.outcome === "approved" ? <PublicParts page={page} /> : null}
    </>
  );
}

function PublicParts({ page }: PublicationCheckProps) {
  const unnamed = page.authors.filter((author) => !author.consents).length;
  return (
    <>
      <Section title={copy.becomesPublic}>
        {parts.map((part) => (
          <Details key={part} summary={copy.parts[part]} open={part === "summary"}>
            {page[part].trim() === "" ? <p className="text-soft">{copy.emptyPart}</p> : <AuthorText text={page[part]} />}
          </Details>
        ))}
      </Section>
      <Section title={copy.authors}>
        {unnamed > 0 ? <p className="mb-4 max-w-measure">{copy.noteOnConsent(unnamed)}</p> : null}
        <Table
          caption={copy.authorsCaption}
          rows={page.authors}
          rowKey={(author) => author.position}
          columns={[
            { key: "name", header: copy.authorName, rowHeader: true, cell: (author) => author.fullName },
            { key: "unit", header: copy.authorUnit, cell: (author) => author.unitName },
            { key: "consent", header: copy.authorConsent, cell: (author) => (author.consents ? copy.consents : copy.noConsent) },
          ]}
        />
      </Section>
      <Section title={copy.neverPublic}>
        <p className="max-w-measure">{page.hasConfidential ? copy.confidential : copy.noConfidential}</p>
        <p className="mt-3 max-w-measure">{copy.scores}</p>
      </Section>
    </>
  );
}
