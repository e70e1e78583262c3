import { useEffect, useId, useRef } from "react";
import { uiCopy } from "#app/copy/ui.ts";

export interface SummaryError {
  /** The `id` of the field; absent where the whole form is at fault. */
  fieldId?: string | undefined;
  message: string;
}

/** All errors of a form, above it, each leading to its field. Takes the focus when it appears or changes. Nothing when there are none. */
export function ErrorSummary({ errors }: { errors: readonly SummaryError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const fingerprint = errors.map((error) => error.message).join("\n");
  useEffect(() => {
    if (fingerprint === "") return;
    box.current?.focus();
    // The title is what a screen reader says first; it knows of the errors only once they are here.
    if (!document.title.startsWith(uiCopy.errorTitlePrefix)) document.title = `${uiCopy.errorTitlePrefix} ${document.title}`;
  }, [fingerprint]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      data-error-prefix={uiCopy.errorTitlePrefix}
      className="mb-8 max-w-[52rem] border-4 border-danger px-5 py-4 outline-offset-4"
    >
      <h2 id={titleId} className="text-lg font-bold text-danger">
        {uiCopy.errorSummaryTitle}
      </h2>
      <ul className="mt-2 space-y-1">
        {errors.map((error) => (
          <li key={`${error.fieldId ?? ""} ${error.message}`}>
            {error.fieldId ? (
              <a href={`#${error.fieldId}`} className="font-semibold text-danger underline decoration-1 underline-offset-4 hover:decoration-3">
                {error.message}
              </a>
            ) : (
              <span className="font-semibold text-danger">{error.message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
