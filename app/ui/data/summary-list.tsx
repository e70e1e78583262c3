import type { ReactNode } from "react";
import { uiCopy } from "#app/copy/ui.ts";
import { TextLink } from "../text/text-link.tsx";

export interface SummaryRow {
  /** Short name of the fact; also read with the action link. */
  term: string;
  value: ReactNode;
  /** Where it can be changed; the link says “Sửa” unless `label` is given. */
  action?: { href: string; label?: string | undefined } | undefined;
}

/** Facts as a definition list: answers to check, the head of a file. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="max-w-[56rem] border-t border-line">
      {rows.map((row) => (
        <div key={row.term} className="grid gap-x-8 border-b border-line py-3 sm:grid-cols-[minmax(10rem,1fr)_2.4fr_auto] print:grid-cols-[1fr_2.4fr]">
          <dt className="font-semibold">{row.term}</dt>
          <dd className="min-w-0">{row.value}</dd>
          {row.action ? (
            <dd className="screen-only sm:text-right">
              <TextLink href={row.action.href} className="inline-block py-1 sm:py-0">
                {row.action.label ?? uiCopy.change}
                <span className="sr-only"> {row.term}</span>
              </TextLink>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
