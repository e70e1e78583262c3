import { campaignCopy } from "#app/copy/campaign.ts";
import { splitMisprints, type Misprint } from "#app/domain/campaign/misprints.ts";

/**
 * A text of the plan, letter by letter. A known misprint is marked and the likely meaning stands beside it;
 * the note cannot be selected, so copying gives the printed text alone.
 */
export function PrintedText({ text, misprints = [] }: { text: string; misprints?: readonly Misprint[] | undefined }) {
  return splitMisprints({ text, misprints }).map((piece, index) =>
    piece.correction === null ? (
      <span key={index}>{piece.text}</span>
    ) : (
      <span key={index}>
        <mark className="bg-warning-wash text-current underline decoration-warning decoration-dotted underline-offset-4">{piece.text}</mark>
        <span data-sic="" className="text-sm text-warning select-none">
          {campaignCopy.sic(piece.correction)}
        </span>
      </span>
    ),
  );
}
