import { fileContentCopy as copy } from "#app/copy/review.ts";
import { fieldLabels } from "#app/copy/dossier-form.ts";
import { similarCopy } from "#app/copy/similar.ts";
import { evidenceCopy } from "#app/copy/evidence.ts";
import { kindLabels, solutionKindLabels } from "#app/copy/labels.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { formatMoney } from "../format.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { EvidenceList, type EvidenceItem } from "../evidence/evidence-list.tsx";
import { Notice } from "../feedback/notice.tsx";
import { AuthorText } from "../text/author-text.tsx";
import { TextLink } from "../text/text-link.tsx";
import { longAnswers, partId, type LongAnswer } from "./file-parts.ts";
import { UnitConfirmation, type ConfirmationFacts } from "./unit-confirmation.tsx";

export interface FileContentFacts extends Record<LongAnswer, string> {
  id: number;
  kind: keyof typeof kindLabels;
  solutionKind: keyof typeof solutionKindLabels | null;
  unitName: string;
  fieldName: string | null;
  /** đồng a year. */
  yearlySavingVnd: string | number | null;
  verifiedByFinance: boolean | null;
  confidential: string;
  firstAppliedOn: string | null;
  confirmation: ConfirmationFacts | null;
  files: readonly EvidenceItem[];
}

const savingWords = ({ yearlySavingVnd, verifiedByFinance }: FileContentFacts): string =>
  [formatMoney(yearlySavingVnd ?? 0), verifiedByFinance ? copy.verified : copy.notVerified].join(", ");

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
          ...(content.yearlySavingVnd === null ? [] : [{ term: fieldLabels.yearlySavingVnd, value: savingWords(content) }]),
          ...(content.firstAppliedOn ? [{ term: copy.firstAppliedOn, value: formatDay(content.firstAppliedOn) }] : []),
        ]}
      />
      {longAnswers.map((part) => (
        <div key={part} className="mt-7">
          <h3 id={partId(part)} tabIndex={-1} className="mb-1 scroll-mt-4 font-bold">
            {fieldLabels[part]}
          </h3>
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
      {content.files.length > 0 ? (
        <div className="mt-7">
          <h3 className="mb-3 font-bold">{evidenceCopy.listTitle}</h3>
          <EvidenceList files={content.files} base={`/ho-so/${content.id}/minh-chung`} />
        </div>
      ) : null}
      {content.confirmation ? <UnitConfirmation confirmation={content.confirmation} /> : null}
      <p className="screen-only mt-7">
        <TextLink href={`/ho-so/${content.id}`}>{copy.fullFile}</TextLink> · <TextLink href={`/ho-so/${content.id}/tuong-tu`}>{similarCopy.seeAll}</TextLink>
      </p>
    </>
  );
}
