import { useState } from "react";
import { CharacterCount } from "./character-count.tsx";
import { controlClass, widths } from "./control-class.ts";
import { Field } from "./field.tsx";
import { idList, type FieldProps } from "./field-props.ts";

export interface TextAreaProps extends FieldProps {
  defaultValue?: string | undefined;
  rows?: number | undefined;
  /** Characters (NFC) that the server accepts; shown below, never cut off while typing. */
  maxCharacters?: number | undefined;
}

/** Several lines of text, with a count when there is a limit. */
export function TextArea({ defaultValue = "", rows = 5, maxCharacters, ...field }: TextAreaProps) {
  const [text, setText] = useState(defaultValue);
  return (
    <Field {...field}>
      {({ id, describedBy, message }) => (
        <>
          <textarea
            id={id}
            name={field.name}
            rows={rows}
            defaultValue={defaultValue}
            onChange={maxCharacters ? (event) => setText(event.currentTarget.value) : undefined}
            aria-describedby={idList(describedBy, maxCharacters ? `${id}-count` : undefined)}
            aria-invalid={message ? true : undefined}
            aria-required={field.required}
            className={`${controlClass({ invalid: Boolean(message) })} ${widths.full} leading-relaxed`}
          />
          {maxCharacters ? <CharacterCount id={`${id}-count`} text={text} max={maxCharacters} /> : null}
        </>
      )}
    </Field>
  );
}
