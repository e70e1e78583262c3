import { sheetsCopy as copy } from "#app/copy/council-meeting.ts";
import type { Disagreement } from "#app/domain/scoring/disagreement.ts";
import { Notice } from "../feedback/notice.tsx";
import { formatScore } from "../format.ts";

/** Tells that the reviewers disagree, and in what; nothing where they do not. */
export function DisagreementNotice({ disagreement }: { disagreement: Disagreement | null }) {
  if (!disagreement) return null;
  const { range, opposedFeasibility } = disagreement;
  return (
    <Notice tone="warning" title={copy.disagreementTitle}>
      {range === null ? null : <p>{copy.wideRange(formatScore(range))}</p>}
      {opposedFeasibility ? <p>{copy.opposed}</p> : null}
    </Notice>
  );
}
