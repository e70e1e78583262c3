import { decisionCopy as copy, sheetsCopy } from "#app/copy/council-meeting.ts";
import { feasibilityLabels } from "#app/copy/labels.ts";
import { rankLabels } from "#app/copy/review.ts";
import { feasibilityTags, type FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import type { CouncilScore } from "#app/domain/scoring/rules/council-score.ts";
import type { Disagreement } from "#app/domain/scoring/disagreement.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { Notice } from "../feedback/notice.tsx";
import { formatScore } from "../format.ts";
import { TextLink } from "../text/text-link.tsx";
import { DisagreementNotice } from "./disagreement-notice.tsx";
import { voteSentence, type VoteFacts } from "./vote-summary.tsx";

export interface DecisionGroundsProps {
  fileId: number;
  vote: VoteFacts | null;
  /** Null where the seal holds for the viewer. */
  sheets: { totals: number[]; score: CouncilScore | null; belowFloor: string[]; tags: FeasibilityTag[]; disagreement: Disagreement | null } | null;
}

type Sheets = NonNullable<DecisionGroundsProps["sheets"]>;

const tagCounts = (tags: readonly FeasibilityTag[]) =>
  feasibilityTags.flatMap((tag) => {
    const count = tags.filter((given) => given === tag).length;
    return count > 0 ? [copy.tagCount(feasibilityLabels[tag], count)] : [];
  });

function Score({ score, totals }: Pick<Sheets, "score" | "totals">) {
  if (!score) return <>{copy.noScore}</>;
  return (
    <>
      <p>{copy.scoreWithRank(formatScore(score.total), rankLabels[score.rank])}</p>
      <p className="text-sm text-soft tabular-nums">{sheetsCopy.sum(totals.map(formatScore).join(" + "), totals.length, formatScore(score.total))}</p>
      <p className="text-sm text-soft">{sheetsCopy.passMark(formatScore(score.passMark))}</p>
    </>
  );
}

/** What a decision stands on, with a warning for every rule that an approval would go against. */
export function DecisionGrounds({ fileId, vote, sheets }: DecisionGroundsProps) {
  return (
    <>
      {vote && !vote.passes ? <Notice tone="warning">{copy.warnVote}</Notice> : null}
      {sheets?.score?.belowPassMark ? (
        <Notice tone="warning">{copy.warnPassMark(formatScore(sheets.score.total), formatScore(sheets.score.passMark))}</Notice>
      ) : null}
      {sheets && sheets.belowFloor.length > 0 ? <Notice tone="warning">{copy.warnFloor(sheets.belowFloor.join(", "))}</Notice> : null}
      <DisagreementNotice disagreement={sheets?.disagreement ?? null} />
      <SummaryList
        rows={[
          ...(vote ? [{ term: copy.vote, value: voteSentence(vote) }] : []),
          {
            term: copy.score,
            value: sheets ? <Score score={sheets.score} totals={sheets.totals} /> : copy.sealed,
          },
          ...(sheets && sheets.tags.length > 0 ? [{ term: copy.tags, value: tagCounts(sheets.tags).map((line) => <p key={line}>{line}</p>) }] : []),
        ]}
      />
      {sheets ? (
        <p className="mt-5">
          <TextLink href={`/ho-so/${fileId}/doi-chieu`}>{copy.readSheets}</TextLink>
        </p>
      ) : null}
    </>
  );
}
