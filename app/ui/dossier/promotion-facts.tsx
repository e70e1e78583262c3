import { promotionCopy as copy } from "#app/copy/promotion.ts";
import { formatDay, formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { AuthorText } from "../text/author-text.tsx";

export interface PromotionRequest {
  id: number;
  requestedBy: string;
  requestedAt: string;
  firstAppliedOn: string;
  appliedPlace: string;
  evidence: string;
  answer: "accepted" | "declined" | null;
  answeredAt: string | null;
  answerReason: string | null;
}

/** One request that an idea count as an initiative, with its answer. */
export function PromotionFacts({ request }: { request: PromotionRequest }) {
  const { answer, answeredAt, answerReason } = request;
  return (
    <div className="mb-8">
      <SummaryList
        rows={[
          { term: copy.facts.by, value: copy.askedBy(request.requestedBy, formatInstantDay(request.requestedAt)) },
          { term: copy.firstAppliedOn, value: formatDay(request.firstAppliedOn) },
          { term: copy.appliedPlace, value: request.appliedPlace },
          { term: copy.evidence, value: <AuthorText text={request.evidence} /> },
          { term: copy.facts.answer, value: answer && answeredAt ? copy.answered(copy.answers[answer], formatInstantDay(answeredAt)) : copy.waiting },
          ...(answerReason ? [{ term: copy.facts.reason, value: <AuthorText text={answerReason} /> }] : []),
        ]}
      />
    </div>
  );
}
