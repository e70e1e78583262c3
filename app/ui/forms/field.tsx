import type { ReactNode } from "react";
import { uiCopy } from "#app/copy/ui.ts";
import { FieldMessage } from "./field-message.tsx";
import { wireField, type FieldProps, type FieldWiring } from "./field-props.ts";

/** Label, hint and message around one control; the control gets its ids from the function child. */
export function Field({ label, hint, optional, asPageTitle, children, ...rest }: FieldProps & { children: (wiring: FieldWiring) => ReactNode }) {
  const wiring = wireField({ ...rest, hint });
  const labelElement = (
    <label htmlFor={wiring.id} className={asPageTitle ? "text-2xl font-bold" : "font-semibold"}>
      {label}
      {optional ? <span className="font-normal text-soft">{` (${uiCopy.optional})`}</span> : null}
    </label>
  );
  return (
    <div className={`mb-7 ${wiring.message ? "border-l-4 border-danger pl-4" : ""}`}>
      {asPageTitle ? <h1 className="mb-2">{labelElement}</h1> : labelElement}
      {hint ? (
        <div id={wiring.hintId} className="max-w-measure text-sm text-soft">
          {hint}
        </div>
      ) : null}
      <FieldMessage id={wiring.errorId} message={wiring.message} />
      <div className="mt-2">{children(wiring)}</div>
    </div>
  );
}
