import { uiCopy } from "#app/copy/ui.ts";

/** The error at a field: a word before it, so that colour is not the only sign. */
export function FieldMessage({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <p id={id} className="mt-1 max-w-measure font-semibold text-danger">
      <span className="sr-only">{uiCopy.fieldErrorPrefix} </span>
      {message}
    </p>
  );
}
