import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { feasibilityLabels, outcomeLabels } from "#app/copy/labels.ts";
import { rankLabels } from "#app/copy/review.ts";
import { formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import type { Rank } from "#app/domain/scoring/rules/rank.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { Notice } from "../feedback/notice.tsx";
import { formatScore } from "../format.ts";
import { AuthorText } from "../text/author-text.tsx";

export interface DecisionWord {
  outcome: keyof typeof outcomeLabels;
  feasibility: keyof typeof feasibilityLabels;
  conditions: string;
  score: number | null;
  overriddenScore: number | null;
  overrideReason: string;
  /** Where the campaign lets the rank be known instead of the score. */
  rank: Rank | null;
  minorityView: string;
  reason: string;
  decidedAt: string;
  comments: readonly string[];
  isUnderEmbargo: boolean;
}

/** The council's decision with its reason and the reviewers' comments to the authors, without the reviewers' names. */
export function DecisionFacts({ decision }: { decision: DecisionWord }) {
  const terms = dossierCopy.decisionFacts;
  return (
    <>
      {decision.isUnderEmbargo ? <Notice tone="warning">{dossierCopy.embargo}</Notice> : null}
      <SummaryList
        rows={[
          { term: terms.outcome, value: outcomeLabels[decision.outcome] },
          { term: terms.feasibility, value: feasibilityLabels[decision.feasibility] },
          ...(decision.conditions ? [{ term: terms.conditions, value: <AuthorText text={decision.conditions} /> }] : []),
          ...(decision.overriddenScore === null
            ? []
            : [
                { term: terms.finalScore, value: formatScore(decision.overriddenScore) },
                { term: terms.overrideReason, value: <AuthorText text={decision.overrideReason} /> },
              ]),
          ...(decision.score === null ? [] : [{ term: terms.score, value: formatScore(decision.score) }]),
          ...(decision.rank === null ? [] : [{ term: terms.rank, value: rankLabels[decision.rank] }]),
          { term: terms.reason, value: <AuthorText text={decision.reason} /> },
          ...(decision.minorityView ? [{ term: terms.minority, value: <AuthorText text={decision.minorityView} /> }] : []),
          { term: terms.decidedAt, value: formatInstantDay(decision.decidedAt) },
        ]}
      />
      {decision.comments.length > 0 ? (
        <>
          <h3 className="mt-8 text-lg font-semibold">{dossierCopy.comments}</h3>
          <ul className="mt-2 space-y-4">
            {decision.comments.map((comment, index) => (
              <li key={index} className="border-l-4 border-line pl-4">
                <AuthorText text={comment} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
