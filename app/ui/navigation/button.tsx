import type { ButtonHTMLAttributes } from "react";
import { buttonClass, type ButtonTone } from "./button-class.ts";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style" | "className"> {
  /** `warning` is for what cannot be undone. */
  tone?: ButtonTone | undefined;
}

/** A button that sends its form (type="submit" unless told). */
export function Button({ tone = "primary", type = "submit", children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass(tone)} {...rest}>
      {children}
    </button>
  );
}
