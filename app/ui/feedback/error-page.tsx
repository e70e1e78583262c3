import { errorPageCopy } from "#app/copy/ui.ts";
import { ButtonLink } from "../navigation/button-link.tsx";
import { PageTitle } from "../text/page-title.tsx";

export type ErrorKind = "notFound" | "forbidden" | "server" | "offline";

/** The page of an HTTP status: 404 → notFound, 401 and 403 → forbidden, everything else → server. */
export function errorKindOf(status: number): ErrorKind {
  if (status === 404 || status === 410) return "notFound";
  return status === 401 || status === 403 ? "forbidden" : "server";
}

export interface ErrorPageProps {
  kind: ErrorKind;
  /** What the administrator needs to find it in the log. */
  requestId?: string | undefined;
}

/** A failure in plain words with the next step; stands inside the page layout. */
export function ErrorPage({ kind, requestId }: ErrorPageProps) {
  const copy = errorPageCopy[kind];
  return (
    <>
      <PageTitle>{copy.title}</PageTitle>
      <div className="max-w-measure space-y-4">
        {copy.body.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {requestId ? (
          <p className="text-sm text-soft">
            {errorPageCopy.requestId}: <code className="select-all">{requestId}</code>
          </p>
        ) : null}
        <p className="pt-4">
          <ButtonLink href={copy.href} tone="secondary">
            {copy.action}
          </ButtonLink>
        </p>
      </div>
    </>
  );
}
