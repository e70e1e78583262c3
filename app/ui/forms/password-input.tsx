import { useState } from "react";
import { accountFieldCopy } from "#app/copy/account.ts";
import { useHydrated } from "../layout/use-hydrated.ts";
import { controlClass, widths } from "./control-class.ts";
import { Field } from "./field.tsx";
import type { FieldProps } from "./field-props.ts";

export interface PasswordInputProps extends FieldProps {
  autoComplete: "current-password" | "new-password";
}

/** A password, never filled in by the server; once a script runs, a button shows what was typed. */
export function PasswordInput({ autoComplete, ...field }: PasswordInputProps) {
  const ready = useHydrated();
  const [shown, setShown] = useState(false);
  return (
    <Field {...field}>
      {({ id, describedBy, message }) => (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <input
            id={id}
            name={field.name}
            type={shown ? "text" : "password"}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={describedBy}
            aria-invalid={message ? true : undefined}
            aria-required={field.required}
            className={`${controlClass({ invalid: Boolean(message) })} ${widths.half}`}
          />
          <button
            type="button"
            hidden={!ready}
            aria-controls={id}
            data-reveals={id}
            data-show={accountFieldCopy.showPassword}
            data-hide={accountFieldCopy.hidePassword}
            onClick={() => setShown(!shown)}
            className="min-h-11 cursor-pointer text-accent underline decoration-1 underline-offset-4 hover:text-accent-deep hover:decoration-3"
          >
            {shown ? accountFieldCopy.hidePassword : accountFieldCopy.showPassword}
          </button>
        </div>
      )}
    </Field>
  );
}
