import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { fieldLabels } from "#app/copy/dossier-form.ts";
import { solutionKindLabels } from "#app/copy/labels.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import type { SolutionKind } from "#app/domain/initiative/content.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { AuthorText } from "../text/author-text.tsx";

export interface DossierContent {
  solutionKind: SolutionKind | null;
  fieldName: string | null;
  firstAppliedOn: string | null;
  summary: string;
  problem: string;
  solution: string;
  novelty: string;
  benefits: string;
  conditions: string;
  /** Null where the viewer may not read it. */
  confidential: string | null;
  links: readonly { code: string; text: string; reason: string }[];
}

const parts = ["summary", "problem", "solution", "novelty", "benefits", "conditions"] as const;

/** The content of a file to read, the confidential part marked as such. */
export function ContentSections({ content }: { content: DossierContent }) {
  return (
    <>
      <SummaryList
        rows={[
          { term: fieldLabels.solutionKind, value: content.solutionKind ? solutionKindLabels[content.solutionKind] : dossierCopy.empty },
          { term: fieldLabels.fieldSlug, value: content.fieldName ?? dossierCopy.empty },
          { term: fieldLabels.firstAppliedOn, value: content.firstAppliedOn ? formatDay(content.firstAppliedOn) : dossierCopy.empty },
        ]}
      />
      {parts.map((part) => (
        <Part key={part} title={fieldLabels[part]} text={content[part] || dossierCopy.empty} />
      ))}
      {content.confidential ? <Part title={fieldLabels.confidential} mark={dossierCopy.confidentialMark} text={content.confidential} /> : null}
      {content.links.length > 0 ? (
        <>
          <h3 className="mt-8 text-lg font-semibold">{dossierCopy.links}</h3>
          <ul className="mt-2 max-w-measure list-disc space-y-2 pl-5">
            {content.links.map((link) => (
              <li key={link.code}>
                <strong>{link.code}</strong> – {link.text}
                {link.reason ? <p className="text-soft">{link.reason}</p> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Part({ title, text, mark }: { title: string; text: string; mark?: string }) {
  return (
    <div className={mark ? "mt-8 border-l-8 border-warning pl-5" : "mt-8"}>
      <h3 className="text-lg font-semibold">{title}</h3>
      {mark ? <p className="text-sm font-semibold text-warning">{mark}</p> : null}
      <div className="mt-2">
        <AuthorText text={text} />
      </div>
    </div>
  );
}
