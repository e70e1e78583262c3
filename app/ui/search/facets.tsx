import { facetLabels, searchCopy as copy } from "#app/copy/search.ts";
import { facetNames, listAddress, type FacetName, type SearchCriteria } from "#app/domain/search/criteria.ts";
import { roundedEstimate } from "#app/domain/search/rounded-estimate.ts";
import { formatNumber } from "../format.ts";
import { AppLink } from "../text/app-link.tsx";

interface Choice {
  value: string;
  label: string;
  count: number;
}

export interface FacetsProps {
  criteria: SearchCriteria;
  choices: Record<FacetName, readonly Choice[]>;
  total: number;
  /** The counts are estimates. */
  isEstimate: boolean;
}

/** So many values of a facet stand open; the rest are one step away. */
const shown = 8;

/** What the list can be narrowed by, with counts: every value is a link. In a side column on wide screens, folded away on phones. */
export function Facets({ criteria, choices, total, isEstimate }: FacetsProps) {
  // A single value that everything has narrows nothing.
  const narrows = (name: FacetName) => criteria[name] !== null || choices[name].length > 1 || choices[name].some(({ count }) => count < total);
  const groups = facetNames.filter(narrows);
  if (groups.length === 0) return null;
  return (
    <details data-keeps="facets" className="screen-only group lg:details-content:[content-visibility:visible]">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 text-accent lg:supports-[selector(::details-content)]:hidden underline decoration-1 underline-offset-4 hover:text-accent-deep hover:decoration-3 [&::-webkit-details-marker]:hidden">
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 group-open:rotate-90">
          <path d="M3 1l6 5-6 5z" fill="currentColor" />
        </svg>
        {copy.filters}
      </summary>
      <nav aria-label={copy.filters} className="max-lg:mt-2 max-lg:border-l-4 max-lg:border-line max-lg:pl-5">
        {isEstimate ? <p className="mb-4 text-sm text-soft">{copy.estimated}</p> : null}
        {groups.map((name) => (
          <Facet key={name} name={name} criteria={criteria} choices={choices[name]} isEstimate={isEstimate} />
        ))}
      </nav>
    </details>
  );
}

function Facet({ name, criteria, choices, isEstimate }: { name: FacetName; criteria: SearchCriteria; choices: readonly Choice[]; isEstimate: boolean }) {
  const chosen = criteria[name] === null ? null : String(criteria[name]);
  const isChosen = ({ value }: Choice) => value === chosen;
  // What is chosen stands first: it stays in sight, and its place does not depend on how frequent it is.
  const ordered = [...choices.filter(isChosen), ...choices.filter((choice) => !isChosen(choice))];
  const open = ordered.slice(0, shown);
  const folded = ordered.slice(shown);
  const line = (choice: Choice) => (
    <FacetLine
      key={choice.value}
      href={listAddress({ ...criteria, [name]: isChosen(choice) ? null : name === "year" ? Number(choice.value) : choice.value, page: 1 })}
      choice={choice}
      isChosen={isChosen(choice)}
      isEstimate={isEstimate}
    />
  );
  return (
    <section aria-labelledby={`facet-${name}`} className="mb-6">
      <h2 id={`facet-${name}`} className="border-b border-line pb-1 text-base font-semibold">
        {facetLabels[name]}
      </h2>
      <ul>{open.map(line)}</ul>
      {folded.length > 0 ? (
        <details data-keeps={`facet-${name}`}>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-accent underline decoration-1 underline-offset-4 hover:text-accent-deep">
            {copy.more(formatNumber(folded.length))}
            <span className="sr-only"> – {facetLabels[name]}</span>
          </summary>
          <ul>{folded.map(line)}</ul>
        </details>
      ) : null}
    </section>
  );
}

function FacetLine({ href, choice, isChosen, isEstimate }: { href: string; choice: Choice; isChosen: boolean; isEstimate: boolean }) {
  const count = formatNumber(isEstimate ? roundedEstimate(choice.count) : choice.count);
  return (
    <li className="border-b border-line last:border-b-0">
      <AppLink
        href={href}
        rel="nofollow"
        aria-current={isChosen ? "true" : undefined}
        className={`flex min-h-11 items-center gap-2 py-1.5 text-sm hover:text-accent-deep hover:underline ${isChosen ? "font-semibold text-accent" : "text-ink"}`}
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0">
          <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
          {isChosen ? <circle cx="8" cy="8" r="4" fill="currentColor" /> : null}
        </svg>
        <span className="min-w-0 flex-1">
          {isChosen ? <span className="sr-only">{copy.remove} </span> : null}
          {choice.label}
        </span>
        <span className="tabular-nums text-soft">
          {count}
          <span className="sr-only"> {copy.facetUnit}</span>
        </span>
      </AppLink>
    </li>
  );
}
