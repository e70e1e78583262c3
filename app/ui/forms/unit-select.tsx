import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { uiCopy } from "#app/copy/ui.ts";
import { controlClass, widths } from "./control-class.ts";
import { Field } from "./field.tsx";
import type { FieldProps } from "./field-props.ts";
import { groupUnits, type UnitChoice } from "./unit-groups.ts";

export interface UnitSelectProps extends FieldProps {
  units: readonly UnitChoice[];
  /** A unit id. */
  defaultValue?: string | undefined;
  placeholder?: string | undefined;
}

const nameOf = (unit: UnitChoice) => (unit.validTo ? `${unit.name} (${uiCopy.unitClosed(formatDay(unit.validTo))})` : unit.name);

/** One unit, as a native list grouped by the unit above; it sends the unit's id. Typing the first letters jumps to a name. */
export function UnitSelect({ units, defaultValue, placeholder = uiCopy.chooseUnit, ...field }: UnitSelectProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, message }) => (
        <select
          id={id}
          name={field.name}
          defaultValue={defaultValue ?? ""}
          aria-describedby={describedBy}
          aria-invalid={message ? true : undefined}
          className={`${controlClass({ invalid: Boolean(message) })} ${widths.full}`}
        >
          <option value="">{placeholder}</option>
          {groupUnits(units).map((group) => {
            const options = group.units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {nameOf(unit)}
              </option>
            ));
            return group.parentName === null ? (
              options
            ) : (
              <optgroup key={group.parentName} label={group.parentName}>
                {options}
              </optgroup>
            );
          })}
        </select>
      )}
    </Field>
  );
}
