import type { ReactNode } from "react";
import { AppLink } from "../text/app-link.tsx";

export interface Entry {
  key: string | number;
  href: string;
  title: ReactNode;
  /** Tags on the line above the title. */
  tags?: ReactNode;
  /** A sentence or a search excerpt. */
  excerpt?: ReactNode;
  /** Small facts below: unit, date, code. */
  facts?: readonly (string | null | undefined | false)[] | undefined;
}

/** A list of things to open, for reading on a phone: search results, newest approved. `level` is the heading level of each title. */
export function EntryList({ entries, level = 3 }: { entries: readonly Entry[]; level?: 2 | 3 | undefined }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ul className="max-w-[52rem]">
      {entries.map((entry) => (
        <li key={entry.key} className="keep-together border-b border-line py-5 first:pt-0 last:border-b-0">
          {entry.tags ? <div className="mb-2 flex flex-wrap gap-2">{entry.tags}</div> : null}
          <Heading className="text-lg font-semibold">
            <AppLink href={entry.href} className="text-accent underline decoration-1 underline-offset-4 hover:text-accent-deep hover:decoration-3">
              {entry.title}
            </AppLink>
          </Heading>
          {entry.excerpt ? <p className="mt-1 max-w-measure">{entry.excerpt}</p> : null}
          <Facts facts={entry.facts ?? []} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ facts }: { facts: readonly (string | null | undefined | false)[] }) {
  const present = facts.filter((fact): fact is string => Boolean(fact));
  // A space that does not break keeps each dot at the end of its fact: no line begins with one.
  return present.length === 0 ? null : <p className="mt-2 text-sm text-soft">{present.join("\u00a0· ")}</p>;
}
