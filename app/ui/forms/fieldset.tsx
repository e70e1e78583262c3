import type { ReactNode } from "react";
import { uiCopy } from "#app/copy/ui.ts";
import { FieldMessage } from "./field-message.tsx";
import { wireField, type FieldProps, type FieldWiring } from "./field-props.ts";

/** Legend, hint and message around several controls that answer one question. The first control must take `wiring.id`, so that the error summary leads to it. */
export function Fieldset({ label, hint, optional, asPageTitle, children, ...rest }: FieldProps & { children: (wiring: FieldWiring) => ReactNode }) {
  const wiring = wireField({ ...rest, hint });
  const suffix = optional ? <span className="font-normal text-soft">{` (${uiCopy.optional})`}</span> : null;
  return (
    <div className={`mb-7 ${wiring.message ? "border-l-4 border-danger pl-4" : ""}`}>
      <fieldset aria-describedby={wiring.describedBy} className="min-w-0">
        <legend className={asPageTitle ? "mb-2 text-2xl font-bold" : "font-semibold"}>
          {asPageTitle ? <h1>{label}</h1> : label}
          {suffix}
        </legend>
        {hint ? (
          <div id={wiring.hintId} className="max-w-measure text-sm text-soft">
            {hint}
          </div>
        ) : null}
        <FieldMessage id={wiring.errorId} message={wiring.message} />
        <div className="mt-2">{children(wiring)}</div>
      </fieldset>
    </div>
  );
}
