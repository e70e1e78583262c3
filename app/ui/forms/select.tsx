import { uiCopy } from "#app/copy/ui.ts";
import { controlClass, widths, type ControlWidth } from "./control-class.ts";
import { Field } from "./field.tsx";
import type { FieldProps } from "./field-props.ts";

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectProps extends FieldProps {
  options: readonly SelectOption[];
  defaultValue?: string | undefined;
  /** The empty first choice; `null` for none. */
  placeholder?: string | null | undefined;
  width?: ControlWidth | undefined;
}

/** One of many, native. For up to six choices use `Radios`. */
export function Select({ options, defaultValue, placeholder = uiCopy.chooseOne, width = "half", ...field }: SelectProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, message }) => (
        <select
          id={id}
          name={field.name}
          defaultValue={defaultValue ?? ""}
          aria-describedby={describedBy}
          aria-invalid={message ? true : undefined}
          className={`${controlClass({ invalid: Boolean(message) })} ${widths[width]}`}
        >
          {placeholder === null ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
