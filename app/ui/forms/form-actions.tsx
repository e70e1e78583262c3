import type { ReactNode } from "react";

/** The buttons that end a form, main one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="screen-only mt-8 flex flex-wrap items-center gap-4">{children}</div>;
}
