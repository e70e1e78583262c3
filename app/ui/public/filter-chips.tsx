import { feasibilityLabels } from "#app/copy/labels.ts";
import { searchCopy as copy } from "#app/copy/search.ts";
import { listAddress, type SearchCriteria } from "#app/domain/search/criteria.ts";
import { AppLink } from "../text/app-link.tsx";
import { TextLink } from "../text/text-link.tsx";
import type { Choices } from "./search-filters.tsx";

/** What narrows the list now; each chip is a link to the list without it. */
export function FilterChips({ criteria, choices }: { criteria: SearchCriteria; choices: Choices }) {
  const { field, unit, year, feasibility } = criteria;
  const chips = [
    { name: "field", title: copy.field, label: field && (choices.fields.find(({ value }) => value === field)?.label ?? field) },
    { name: "unit", title: copy.unit, label: unit && (choices.units.find(({ value }) => value === unit)?.label ?? unit) },
    { name: "year", title: copy.year, label: year && String(year) },
    { name: "feasibility", title: copy.feasibility, label: feasibility && feasibilityLabels[feasibility] },
  ].filter(({ label }) => Boolean(label));
  if (chips.length === 0) return null;
  const without = (name: string) => listAddress({ ...criteria, [name]: null, page: 1 });
  return (
    <div className="screen-only mb-6 flex flex-wrap items-center gap-x-3 gap-y-2">
      <p id="chips">{copy.chosen}</p>
      <ul aria-labelledby="chips" className="flex flex-wrap gap-2">
        {chips.map(({ name, title, label }) => (
          <li key={name}>
            <AppLink
              href={without(name)}
              className="inline-flex min-h-11 items-center gap-2 rounded-sm border border-edge bg-wash px-3 text-ink hover:border-accent hover:text-accent-deep"
            >
              <span className="sr-only">{copy.remove} </span>
              <span>
                {title}: <strong className="font-semibold">{label}</strong>
              </span>
              <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0">
                <path d="M1 1l10 10M11 1L1 11" fill="none" stroke="currentColor" strokeWidth="2" />
              </svg>
            </AppLink>
          </li>
        ))}
      </ul>
      {chips.length > 1 ? (
        <TextLink href={listAddress({ ...criteria, field: null, unit: null, year: null, feasibility: null, page: 1 })}>{copy.removeAll}</TextLink>
      ) : null}
    </div>
  );
}
