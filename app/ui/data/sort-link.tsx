import { uiCopy } from "#app/copy/ui.ts";
import { AppLink } from "../text/app-link.tsx";

export interface ColumnSort {
  /** The address of this list in the order that a tap would give. */
  href: string;
  /** The order now, if this column gives it. */
  direction?: "asc" | "desc" | undefined;
}

const spoken = { asc: uiCopy.sortAscending, desc: uiCopy.sortDescending } as const;
const arrow = { asc: "▲", desc: "▼" } as const;

/** A column heading that sorts. */
export function SortLink({ label, sort }: { label: string; sort: ColumnSort }) {
  return (
    <AppLink href={sort.href} className="flex min-h-11 items-end gap-1 [.is-numeric_&]:flex-row-reverse text-accent no-underline hover:text-accent-deep">
      <span className="underline decoration-1 underline-offset-4">{label}</span>
      <span aria-hidden="true" className="w-4 text-center text-[0.7em] print:hidden">
        {sort.direction ? arrow[sort.direction] : "↕"}
      </span>
      <span className="sr-only">{`, ${sort.direction ? spoken[sort.direction] : uiCopy.sortNone}`}</span>
    </AppLink>
  );
}
