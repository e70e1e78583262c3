import { designCopy } from "#app/copy/design.ts";
import { ErrorPage, type ErrorKind } from "../feedback/error-page.tsx";

const kinds: ErrorKind[] = ["notFound", "forbidden", "server", "offline"];

/** The four pages of failure, one below the other. */
export function FailureSpecimens() {
  return (
    <div className="space-y-16">
      {kinds.map((kind) => (
        <div key={kind}>
          <ErrorPage kind={kind} requestId={kind === "server" ? designCopy.requestId : undefined} />
        </div>
      ))}
    </div>
  );
}
