import { fileContentCopy as copy } from "#app/copy/review.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { AuthorText } from "../text/author-text.tsx";

export interface ConfirmationFacts {
  appliedSince: string | null;
  economicEffect: string;
  socialEffect: string;
  canBeReplicated: boolean;
  conclusion: string;
}

/** What the authors' unit said when it confirmed the file. */
export function UnitConfirmation({ confirmation }: { confirmation: ConfirmationFacts }) {
  const { appliedSince, economicEffect, socialEffect } = confirmation;
  return (
    <div className="mt-9">
      <h3 className="mb-3 font-bold">{copy.confirmation}</h3>
      <SummaryList
        rows={[
          ...(appliedSince ? [{ term: copy.appliedSince, value: formatDay(appliedSince) }] : []),
          ...(economicEffect ? [{ term: copy.economicEffect, value: <AuthorText text={economicEffect} /> }] : []),
          ...(socialEffect ? [{ term: copy.socialEffect, value: <AuthorText text={socialEffect} /> }] : []),
          { term: copy.canBeReplicated, value: confirmation.canBeReplicated ? copy.yes : copy.no },
          { term: copy.conclusion, value: <AuthorText text={confirmation.conclusion} /> },
        ]}
      />
    </div>
  );
}
