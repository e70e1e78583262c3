import type { ReactNode } from "react";

/** Main text with an aside on the right (beside the thing: facts, filters, actions); below it on a phone unless `asideFirst`. */
export function Columns({ children, aside, asideFirst }: { children: ReactNode; aside: ReactNode; asideFirst?: boolean | undefined }) {
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem] print:block">
      <div className={`min-w-0 ${asideFirst ? "max-lg:order-last" : ""}`}>{children}</div>
      <div className="min-w-0">{aside}</div>
    </div>
  );
}
