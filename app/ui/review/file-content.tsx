import { fileContentCopy as copy } from "#app/copy/review.ts";
import { kindLabels, solutionKindLabels } from "#app/copy/labels.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { Notice } from "../feedback/notice.tsx";
import { AuthorText } from "../text/author-text.tsx";
import { TextLink } from "../text/text-link.tsx";
import { UnitConfirmation, type ConfirmationFacts } from "./unit-confirmation.tsx";

export interface FileContentFacts {
  id: number;
  kind: keyof typeof kindLabels;
  solutionKind: keyof typeof solutionKindLabels | null;
  unitName: string;
  fieldName: string | null;
  summary: string;
  problem: string;
  solution: string;
  novelty: string;
  benefits: string;
  conditions: string;
  confidential: string;
  firstAppliedOn: string | null;
  confirmation: ConfirmationFacts | null;
}

const parts = ["summary", "problem", "solution", "novelty", "benefits", "conditions"] as const;

/** What a reviewer judges: the file's text in the order of the form, its confidential part marked, and what its unit says. */
export function FileContent({ content }: { content: FileContentFacts }) {
  const kinds = [kindLabels[content.kind], content.solutionKind && solutionKindLabels[content.solutionKind]].filter(Boolean).join(" · ");
  return (
    <>
      <h2 className="mb-4 text-xl font-bold">{copy.heading}</h2>
      <SummaryList
        rows={[
          { term: copy.unit, value: content.unitName },
          { term: copy.kind, value: kinds },
          ...(content.fieldName ? [{ term: copy.field, value: content.fieldName }] : []),
          ...(content.firstAppliedOn ? [{ term: copy.firstAppliedOn, value: formatDay(content.firstAppliedOn) }] : []),
        ]}
      />
      {parts.map((part) => (
        <div key={part} className="mt-7">
          <h3 className="mb-1 font-bold">{copy[part]}</h3>
          {content[part] ? <AuthorText text={content[part]} /> : <p className="text-soft">{copy.empty}</p>}
        </div>
      ))}
      {content.confidential ? (
        <div className="mt-7">
          <Notice tone="warning" title={copy.confidential}>
            <p className="mb-3 text-sm">{copy.confidentialNote}</p>
            <AuthorText text={content.confidential} />
          </Notice>
        </div>
      ) : null}
      {content.confirmation ? <UnitConfirmation confirmation={content.confirmation} /> : null}
      <p className="screen-only mt-7">
        <TextLink href={`/ho-so/${content.id}`}>{copy.fullFile}</TextLink>
      </p>
    </>
  );
}
