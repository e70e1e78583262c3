import { Choice, type ChoiceItem } from "./choice.tsx";
import type { FieldProps } from "./field-props.ts";
import { Fieldset } from "./fieldset.tsx";

export interface CheckboxesProps extends FieldProps {
  items: readonly ChoiceItem[];
  defaultValues?: readonly string[] | undefined;
}

/** Any number of a few; all share one `name`. Consent is never ticked beforehand. */
export function Checkboxes({ items, defaultValues = [], ...field }: CheckboxesProps) {
  return (
    <Fieldset {...field}>
      {({ id, message }) => (
        <div className="max-w-measure">
          {items.map((item, index) => (
            <Choice
              key={item.value}
              type="checkbox"
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={field.name}
              defaultChecked={defaultValues.includes(item.value)}
              invalid={Boolean(message)}
              {...item}
            />
          ))}
        </div>
      )}
    </Fieldset>
  );
}
