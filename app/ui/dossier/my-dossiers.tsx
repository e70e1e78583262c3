import { mineCopy } from "#app/copy/dossier.ts";
import { dossierCopy, nextSteps } from "#app/copy/dossier-progress.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import type { VisibleStatus } from "#app/domain/initiative/policy.ts";
import type { Progress } from "#app/domain/initiative/progress.ts";
import { EntryList } from "../data/entry-list.tsx";
import { StatusTag } from "../data/status-tag.tsx";
import { Tag } from "../data/tag.tsx";
import { TextLink } from "../text/text-link.tsx";

export interface MyDossier {
  id: number;
  code: string | null;
  title: string;
  status: VisibleStatus;
  progress: Progress;
  isOwner: boolean;
  isMyTurn: boolean;
  /** What the reader still owes as an author, null where nothing. */
  ownAnswer: keyof typeof mineCopy.ownAnswer | null;
}

/** The files of an author: where each one is, what is next, who has it since when. */
export function MyDossiers({ dossiers }: { dossiers: readonly MyDossier[] }) {
  return (
    <EntryList
      level={2}
      entries={dossiers.map((dossier) => ({
        key: dossier.id,
        href: `/ho-so/${dossier.id}`,
        title: dossier.title || dossierCopy.untitled,
        tags: (
          <>
            <StatusTag status={dossier.status} />
            {dossier.isMyTurn ? <Tag tone="info">{mineCopy.myTurn}</Tag> : null}
          </>
        ),
        excerpt: <Step {...dossier} />,
        facts: [dossier.code ?? mineCopy.noCode, !dossier.isOwner && mineCopy.coAuthor],
      }))}
    />
  );
}

function Step({ id, status, progress, ownAnswer }: MyDossier) {
  const { what, who } = nextSteps[status];
  const { since, until, daysLate } = progress;
  const holder = [`${dossierCopy.nextWho}: ${who}`, since && mineCopy.since(formatDay(since)), until && mineCopy.until(formatDay(until))];
  return (
    <>
      <span className="block">
        {dossierCopy.next}: {what}.
      </span>
      <span className="block">
        {holder.filter(Boolean).join(", ")}. {daysLate > 0 ? dossierCopy.late(daysLate) : null}
      </span>
      {ownAnswer ? (
        <TextLink href={`/ho-so/${id}/dong-y`} className="inline-flex min-h-11 items-center">
          {mineCopy.ownAnswer[ownAnswer]}
        </TextLink>
      ) : null}
    </>
  );
}
