import { dossierCopy, nextSteps } from "#app/copy/dossier-progress.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import type { VisibleStatus } from "#app/domain/initiative/policy.ts";

/** What is next, who has the file, until when. */
export function NextStep({ status, until }: { status: VisibleStatus; until: string | null }) {
  const step = nextSteps[status];
  return (
    <dl className="border-l-4 border-accent pl-4">
      <dt className="text-sm text-soft">{dossierCopy.next}</dt>
      <dd className="font-semibold">{step.what}</dd>
      <dt className="mt-3 text-sm text-soft">{dossierCopy.nextWho}</dt>
      <dd>{step.who}</dd>
      {until ? (
        <>
          <dt className="mt-3 text-sm text-soft">{dossierCopy.nextUntil}</dt>
          <dd className="tabular-nums">{formatDay(until)}</dd>
        </>
      ) : null}
    </dl>
  );
}
