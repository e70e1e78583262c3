import { invitationCopy } from "#app/copy/authorship.ts";
import { PageTitle } from "../text/page-title.tsx";
import { Prose } from "../text/prose.tsx";

/** Where a link to an invitation leads that no longer holds, or whose author has just left. */
export function DeadInvitation({ hasLeft }: { hasLeft: boolean }) {
  return (
    <>
      <PageTitle>{hasLeft ? invitationCopy.declinedTitle : invitationCopy.deadTitle}</PageTitle>
      <Prose>
        <p>{hasLeft ? invitationCopy.declined : invitationCopy.dead}</p>
        {hasLeft ? null : <p>{invitationCopy.deadNext}</p>}
      </Prose>
    </>
  );
}
