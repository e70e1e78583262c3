import { receiptCopy } from "#app/copy/dossier.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";

export interface FilingStepsProps {
  /** The unit has the file next, and until when in words; null: it goes straight to the secretary or is past the unit. */
  unit: { name: string; until: string } | null;
  /** The last day of the review where the file was taken in, else its months. */
  review: { until: string } | { months: number };
}

/** What happens to a file after it is sent, step by step. */
export function FilingSteps({ unit, review }: FilingStepsProps) {
  const { steps } = receiptCopy;
  return (
    <ol className="max-w-measure list-decimal space-y-2 pl-6">
      {unit ? <li>{steps.unit(unit.name, unit.until)}</li> : null}
      {"until" in review ? <li>{steps.reviewUntil(formatDay(review.until))}</li> : null}
      {"months" in review ? (
        <>
          <li>{steps.intake}</li>
          <li>{steps.review(review.months)}</li>
        </>
      ) : null}
      <li>{steps.release}</li>
    </ol>
  );
}
