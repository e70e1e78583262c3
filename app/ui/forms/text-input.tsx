import type { InputHTMLAttributes } from "react";
import { controlClass, widths, type ControlWidth } from "./control-class.ts";
import { Field } from "./field.tsx";
import type { FieldProps } from "./field-props.ts";

export interface TextInputProps extends FieldProps {
  type?: "text" | "email" | "password" | "search" | "tel" | "url" | undefined;
  defaultValue?: string | undefined;
  width?: ControlWidth | undefined;
  autoComplete?: string | undefined;
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"] | undefined;
  spellCheck?: boolean | undefined;
  /** A unit after the box: “%”, “đồng”. */
  suffix?: string | undefined;
}

/** One line of text. Numbers are text too, with `inputMode="numeric"`: a spinner eats digits. */
export function TextInput({ type = "text", defaultValue, width = "full", autoComplete, inputMode, spellCheck, suffix, ...field }: TextInputProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, message }) => (
        <div className="flex items-center gap-3">
          <input
            id={id}
            name={field.name}
            type={type}
            defaultValue={defaultValue}
            autoComplete={autoComplete}
            inputMode={inputMode}
            spellCheck={spellCheck}
            aria-describedby={describedBy}
            aria-invalid={message ? true : undefined}
            aria-required={field.required}
            className={`${controlClass({ invalid: Boolean(message) })} ${widths[width]}`}
          />
          {suffix ? <span className="text-soft">{suffix}</span> : null}
        </div>
      )}
    </Field>
  );
}
