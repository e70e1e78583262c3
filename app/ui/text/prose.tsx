import type { ReactNode } from "react";

/** Running text of plain elements (p, ul, ol, h2, h3, a) at a readable measure. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
