import { leavingCopy } from "#app/copy/authorship.ts";
import { PageTitle } from "../text/page-title.tsx";
import { Prose } from "../text/prose.tsx";
import { TextLink } from "../text/text-link.tsx";

/** Why somebody cannot leave now, and what they can do instead. */
export function LeavingRefusal({ isContact, instead }: { isContact: boolean; instead?: { href: string; label: string } | undefined }) {
  return (
    <>
      <PageTitle>{isContact ? leavingCopy.contactTitle : leavingCopy.sentTitle}</PageTitle>
      <Prose>
        <p>{isContact ? leavingCopy.contact : leavingCopy.sent}</p>
        {instead ? (
          <p>
            <TextLink href={instead.href}>{instead.label}</TextLink>
          </p>
        ) : null}
      </Prose>
    </>
  );
}
