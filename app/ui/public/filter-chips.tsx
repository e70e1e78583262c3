import { facetLabels, searchCopy as copy } from "#app/copy/search.ts";
import { facetNames, listAddress, noFilters, type FacetName, type SearchCriteria } from "#app/domain/search/criteria.ts";
import { AppLink } from "../text/app-link.tsx";
import { TextLink } from "../text/text-link.tsx";

/** What narrows the list now; each chip is a link to the list without it. `choices` names the chosen values. */
export function FilterChips({ criteria, choices }: { criteria: SearchCriteria; choices: Record<FacetName, readonly { value: string; label: string }[]> }) {
  const chips = facetNames.flatMap((name) => {
    const value = criteria[name] === null ? null : String(criteria[name]);
    return value === null ? [] : [{ name, label: choices[name].find((choice) => choice.value === value)?.label ?? value }];
  });
  if (chips.length === 0) return null;
  return (
    <div className="screen-only mb-6 flex flex-wrap items-center gap-x-3 gap-y-2">
      <p id="chips">{copy.chosen}</p>
      <ul aria-labelledby="chips" className="flex flex-wrap gap-2">
        {chips.map(({ name, label }) => (
          <li key={name}>
            <AppLink
              href={listAddress({ ...criteria, [name]: null, page: 1 })}
              className="inline-flex min-h-11 items-center gap-2 rounded-sm border border-edge bg-wash px-3 text-ink hover:border-accent hover:text-accent-deep"
            >
              <span className="sr-only">{copy.remove} </span>
              <span>
                {facetLabels[name]}: <strong className="font-semibold">{label}</strong>
              </span>
              <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0">
                <path d="M1 1l10 10M11 1L1 11" fill="none" stroke="currentColor" strokeWidth="2" />
              </svg>
            </AppLink>
          </li>
        ))}
      </ul>
      {chips.length > 1 ? <TextLink href={listAddress({ ...criteria, ...noFilters, page: 1 })}>{copy.removeAll}</TextLink> : null}
    </div>
  );
}
