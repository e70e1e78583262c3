import { Choice, type ChoiceItem } from "./choice.tsx";
import type { FieldProps } from "./field-props.ts";
import { Fieldset } from "./fieldset.tsx";

export interface RadiosProps extends FieldProps {
  items: readonly ChoiceItem[];
  defaultValue?: string | undefined;
  /** Side by side, for two or three short answers. */
  inline?: boolean | undefined;
}

/** One of a few. */
export function Radios({ items, defaultValue, inline, ...field }: RadiosProps) {
  return (
    <Fieldset {...field}>
      {({ id, message }) => (
        <div className={inline ? "flex flex-wrap gap-x-8" : "max-w-measure"}>
          {items.map((item, index) => (
            <Choice
              key={item.value}
              type="radio"
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={field.name}
              defaultChecked={item.value === defaultValue}
              invalid={Boolean(message)}
              {...item}
            />
          ))}
        </div>
      )}
    </Fieldset>
  );
}
