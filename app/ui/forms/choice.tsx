import type { ReactNode } from "react";

export interface ChoiceItem {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
}

export interface ChoiceProps extends ChoiceItem {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  defaultChecked: boolean;
  invalid: boolean;
}

/** One radio or checkbox with its label and hint, 44 px high, ticked by tapping the words too. */
export function Choice({ type, id, name, value, label, hint, disabled, defaultChecked, invalid }: ChoiceProps) {
  const hintId = `${id}-item-hint`;
  return (
    <div className="flex items-start gap-3">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        disabled={disabled}
        defaultChecked={defaultChecked}
        aria-describedby={hint ? hintId : undefined}
        aria-invalid={invalid && type === "checkbox" ? true : undefined}
        className="choice peer"
      />
      <div className="min-w-0 py-2 peer-disabled:text-soft">
        <label htmlFor={id} className="block cursor-pointer">
          {label}
        </label>
        {hint ? (
          <div id={hintId} className="text-sm text-soft">
            {hint}
          </div>
        ) : null}
      </div>
    </div>
  );
}
