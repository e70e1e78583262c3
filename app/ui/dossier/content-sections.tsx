import { fieldLabels } from "#app/copy/dossier-form.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { answerLabels, solutionKindLabels } from "#app/copy/labels.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import type { DraftContent, Participant } from "#app/domain/initiative/content.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { formatMoney } from "../format.ts";
import { AuthorText } from "../text/author-text.tsx";
import { participantLine } from "./content-words.ts";

/** The long answers in the order of the form. */
const parts = [
  "summary",
  "problem",
  "purpose",
  "differenceNote",
  "solution",
  "novelty",
  "conditions",
  "benefits",
  "benefitsByAppliers",
  "economicEffect",
  "socialEffect",
  "replicationScope",
] as const;
type PartField = (typeof parts)[number];
/** Empty, these say so; the others are left out. */
const demanded: readonly PartField[] = ["summary", "problem", "solution", "novelty", "benefits"];

export type DossierContent = Pick<
  DraftContent,
  PartField | "solutionKind" | "firstAppliedOn" | "appliedPlace" | "investor" | "yearlySavingVnd" | "verifiedByFinance"
> & {
  fieldName: string | null;
  /** Null where the viewer may not read it. */
  confidential: string | null;
  participants: readonly Omit<Participant, "birthDate">[];
  links: readonly { code: string; text: string; reason: string }[];
};

/** Short answers; those that no file needs are left out while they are empty. */
function shortRows(content: DossierContent) {
  const saving = content.yearlySavingVnd === null ? "" : formatMoney(content.yearlySavingVnd);
  const verified = content.verifiedByFinance === null ? "" : answerLabels[content.verifiedByFinance ? "yes" : "no"];
  const asked = [
    { term: fieldLabels.solutionKind, value: content.solutionKind ? solutionKindLabels[content.solutionKind] : dossierCopy.empty },
    { term: fieldLabels.fieldSlug, value: content.fieldName ?? dossierCopy.empty },
    { term: fieldLabels.firstAppliedOn, value: content.firstAppliedOn ? formatDay(content.firstAppliedOn) : dossierCopy.empty },
  ];
  const others = [
    { term: fieldLabels.appliedPlace, value: content.appliedPlace },
    { term: fieldLabels.yearlySavingVnd, value: saving },
    { term: fieldLabels.verifiedByFinance, value: verified },
    { term: fieldLabels.investor, value: content.investor },
  ];
  return [...asked, ...others.filter(({ value }) => value !== "")];
}

/** The content of a file to read, the confidential part marked as such. */
export function ContentSections({ content }: { content: DossierContent }) {
  const shown = parts.filter((part) => content[part] !== "" || demanded.includes(part));
  return (
    <>
      <SummaryList rows={shortRows(content)} />
      {shown.map((part) => (
        <Part key={part} title={fieldLabels[part]} text={content[part] || dossierCopy.empty} />
      ))}
      {content.participants.length > 0 ? <Part title={fieldLabels.participants} text={content.participants.map(participantLine).join("\n")} /> : null}
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
