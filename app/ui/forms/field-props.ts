import type { ReactNode } from "react";

/** What every field takes. Written so that the result of `fieldProps()` can be spread into it. */
export interface FieldProps {
  name: string;
  /** The name unless given. */
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  /** One message or all of them; the first is shown. */
  error?: string | readonly string[] | null | undefined;
  /** Announced to a screen reader; the server checks it, not the browser's own bubbles. */
  required?: boolean | undefined;
  /** Adds “(không bắt buộc)” to the label. */
  optional?: boolean | undefined;
  /** The label is the page's h1: one question a page. */
  asPageTitle?: boolean | undefined;
}

export interface FieldWiring {
  id: string;
  hintId: string;
  errorId: string;
  message: string | undefined;
  /** For `aria-describedby`: hint first, then error. */
  describedBy: string | undefined;
}

/** The ids that are there, as one attribute; undefined for none, so that the attribute is left out. */
export function idList(...ids: (string | undefined)[]): string | undefined {
  const present = ids.filter((id) => id !== undefined);
  return present.length > 0 ? present.join(" ") : undefined;
}

/** The ids that tie a field to its hint and its message. */
export function wireField({ name, id = name, hint, error }: Pick<FieldProps, "name" | "id" | "hint" | "error">): FieldWiring {
  const message = [error ?? []].flat().find((text) => text !== "");
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  return { id, hintId, errorId, message, describedBy: idList(hint ? hintId : undefined, message ? errorId : undefined) };
}
