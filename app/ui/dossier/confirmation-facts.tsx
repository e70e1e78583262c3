import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { SummaryList } from "../data/summary-list.tsx";
import { AuthorText } from "../text/author-text.tsx";

export interface UnitWord {
  confirmedBy: string;
  confirmedAt: string;
  appliedSince: string | null;
  economicEffect: string;
  socialEffect: string;
  canBeReplicated: boolean;
  conclusion: string;
}

/** What the unit confirmed. */
export function ConfirmationFacts({ confirmation }: { confirmation: UnitWord }) {
  const terms = dossierCopy.confirmationFacts;
  const text = (value: string) => <AuthorText text={value || dossierCopy.empty} />;
  // A month is stored as its first day: '2026-03-01' → 03/2026.
  const month = confirmation.appliedSince && `${confirmation.appliedSince.slice(5, 7)}/${confirmation.appliedSince.slice(0, 4)}`;
  return (
    <SummaryList
      rows={[
        { term: terms.appliedSince, value: month ?? dossierCopy.empty },
        { term: terms.economicEffect, value: text(confirmation.economicEffect) },
        { term: terms.socialEffect, value: text(confirmation.socialEffect) },
        { term: terms.canBeReplicated, value: confirmation.canBeReplicated ? dossierCopy.yes : dossierCopy.no },
        { term: terms.conclusion, value: text(confirmation.conclusion) },
        { term: terms.by, value: `${confirmation.confirmedBy}, ${formatInstant(confirmation.confirmedAt)}` },
      ]}
    />
  );
}
