import { scoreSummaryLabels } from "#app/copy/campaign-settings.ts";
import { outcomeLabels } from "#app/copy/labels.ts";
import { releasePageCopy as copy, releaseStateLabels } from "#app/copy/releases.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { Outcome } from "#app/domain/initiative/states.ts";
import type { ReleaseState } from "#app/domain/publication/release-policy.ts";
import type { ScoreSummary } from "#app/domain/publication/score-summary.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { AuthorText } from "../text/author-text.tsx";

type Instant = Date | string;

export interface ReleaseFactsProps {
  release: {
    campaignName: string;
    scoreSummary: ScoreSummary;
    state: ReleaseState;
    preparedByName: string;
    createdAt: Instant;
    presentedAt: Instant | null;
    signedByName: string | null;
    signedAt: Instant | null;
    cancelledByName: string | null;
    cancelledAt: Instant | null;
    cancelReason: string | null;
  };
  counts: readonly { outcome: Outcome; count: number }[];
  total: number;
}

/** The head of a release: how it stands, who did what, and its counts. */
export function ReleaseFacts({ release, counts, total }: ReleaseFactsProps) {
  const who = (name: string | null, at: Instant | null) => (name !== null && at !== null ? copy.who(name, formatInstant(at)) : null);
  const [signed, cancelled] = [who(release.signedByName, release.signedAt), who(release.cancelledByName, release.cancelledAt)];
  const { facts } = copy;
  return (
    <SummaryList
      rows={[
        { term: facts.campaign, value: release.campaignName },
        { term: facts.state, value: releaseStateLabels[release.state] },
        {
          term: facts.counts,
          value: [copy.total(total), ...counts.flatMap(({ outcome, count }) => (count > 0 ? [copy.countOf(outcomeLabels[outcome], count)] : []))].map(
            (line) => <p key={line}>{line}</p>,
          ),
        },
        { term: facts.scoreSummary, value: scoreSummaryLabels[release.scoreSummary] },
        { term: facts.prepared, value: who(release.preparedByName, release.createdAt) },
        ...(release.presentedAt ? [{ term: facts.presented, value: formatInstant(release.presentedAt) }] : []),
        ...(signed ? [{ term: facts.signed, value: signed }] : []),
        ...(cancelled
          ? [
              { term: facts.cancelled, value: cancelled },
              { term: facts.cancelReason, value: <AuthorText text={release.cancelReason ?? ""} /> },
            ]
          : []),
      ]}
    />
  );
}
