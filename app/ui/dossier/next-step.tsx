import { dossierCopy, nextSteps } from "#app/copy/dossier-progress.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import type { VisibleStatus } from "#app/domain/initiative/policy.ts";
import type { Progress } from "#app/domain/initiative/progress.ts";
import { TextLink } from "../text/text-link.tsx";

export interface NextStepProps {
  id: number;
  status: VisibleStatus;
  progress: Progress;
  /** Names of the unit's officers. */
  officers: readonly string[];
  isAuthor: boolean;
  /** The reader may write into the thread of the file. */
  mayAsk: boolean;
}

/** What is next, who has the file, since when and until when; where somebody is late, what the author can do. */
export function NextStep({ id, status, progress, officers, isAuthor, mayAsk }: NextStepProps) {
  const { holder, since, until, daysLate } = progress;
  const step = nextSteps[status];
  const names = holder === "unit" ? officers.join(", ") : "";
  return (
    <div className="border-l-4 border-accent pl-4">
      <dl>
        <Fact term={dossierCopy.next} strong>
          {step.what}
        </Fact>
        <Fact term={dossierCopy.nextWho}>{names ? `${step.who}: ${names}` : step.who}</Fact>
        {since ? <Fact term={dossierCopy.nextSince}>{formatDay(since)}</Fact> : null}
        {until ? <Fact term={dossierCopy.nextUntil}>{formatDay(until)}</Fact> : null}
      </dl>
      {holder === "secretary" && !until ? <p className="mt-3 text-sm text-soft">{dossierCopy.noDeadline}</p> : null}
      {daysLate > 0 ? (
        <p className="mt-3">
          {dossierCopy.late(daysLate)} {isAuthor ? dossierCopy.lateAdvice[holder] : null}
        </p>
      ) : null}
      {daysLate > 0 && isAuthor && mayAsk ? (
        <p className="mt-2 screen-only">
          <TextLink href={`/ho-so/${id}/trao-doi`}>{dossierCopy.askHere}</TextLink>
        </p>
      ) : null}
      {status === "draft" && isAuthor ? <p className="mt-3 text-sm text-soft">{dossierCopy.draftHelp(officers.join(", "))}</p> : null}
    </div>
  );
}

function Fact({ term, strong, children }: { term: string; strong?: boolean; children: string }) {
  return (
    <div className="mt-3 first:mt-0">
      <dt className="text-sm text-soft">{term}</dt>
      <dd className={strong ? "font-semibold" : "tabular-nums"}>{children}</dd>
    </div>
  );
}
