import { voteCopy as copy } from "#app/copy/council-meeting.ts";
import { hundredthsOfPercent, type VoteSum } from "#app/domain/council/vote.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { formatNumber, formatPercent } from "../format.ts";

export interface VoteFacts extends VoteSum {
  heldOn: string;
}

/** The rule of two thirds, worked out with the numbers. */
export const voteSentence = (vote: VoteSum): string =>
  copy.sum(vote.agree, vote.totalMembers, formatPercent(hundredthsOfPercent({ part: vote.agree, whole: vote.totalMembers })), vote.needed, vote.passes);

/** A vote with its sum worked out. */
export function VoteSummary({ vote }: { vote: VoteFacts }) {
  return (
    <SummaryList
      rows={[
        { term: copy.day, value: formatDay(vote.heldOn) },
        { term: copy.agree, value: formatNumber(vote.agree) },
        { term: copy.disagree, value: formatNumber(vote.disagree) },
        { term: copy.other, value: formatNumber(vote.other) },
        { term: copy.absent, value: formatNumber(vote.absent) },
        { term: copy.total, value: formatNumber(vote.totalMembers) },
        { term: copy.sumTitle, value: voteSentence(vote) },
      ]}
    />
  );
}
