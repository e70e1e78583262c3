import { datePartsOf, type DateParts } from "#app/domain/dates/vietnamese-date.ts";
import { uiCopy } from "#app/copy/ui.ts";
import { controlClass } from "./control-class.ts";
import type { FieldProps } from "./field-props.ts";
import { Fieldset } from "./fieldset.tsx";

export interface DateInputProps extends FieldProps {
  /** What was typed, box by box, or a stored 'YYYY-MM-DD'. */
  defaultValue?: DateParts | string | null | undefined;
  /** The reader's own birth date, which the browser may fill in. */
  birthday?: boolean | undefined;
}

const boxes = [
  { part: "day", label: uiCopy.day, width: "w-16", complete: "bday-day" },
  { part: "month", label: uiCopy.month, width: "w-16", complete: "bday-month" },
  { part: "year", label: uiCopy.year, width: "w-24", complete: "bday-year" },
] as const;

/** A date people know, as ngày/tháng/năm in three boxes sent as `name.day`, `name.month`, `name.year`; read them with `parseDateParts`. */
export function DateInput({ defaultValue, birthday, ...field }: DateInputProps) {
  const parts = typeof defaultValue === "object" && defaultValue !== null ? defaultValue : datePartsOf(defaultValue);
  return (
    <Fieldset {...field}>
      {({ id, message }) => (
        <div className="flex gap-4">
          {boxes.map(({ part, label, width, complete }) => {
            const boxId = part === "day" ? id : `${id}-${part}`;
            return (
              <div key={part}>
                <label htmlFor={boxId} className="block text-sm text-soft">
                  {label}
                </label>
                <input
                  id={boxId}
                  name={`${field.name}.${part}`}
                  type="text"
                  inputMode="numeric"
                  defaultValue={parts[part]}
                  autoComplete={birthday ? complete : "off"}
                  aria-invalid={message ? true : undefined}
                  className={`${controlClass({ invalid: Boolean(message) })} ${width} tabular-nums`}
                />
              </div>
            );
          })}
        </div>
      )}
    </Fieldset>
  );
}
