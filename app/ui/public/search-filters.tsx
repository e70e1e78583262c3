import { feasibilityLabels } from "#app/copy/labels.ts";
import { orderLabels, searchCopy as copy } from "#app/copy/search.ts";
import type { FeasibilityTag } from "#app/domain/feasibility/tags.ts";
import { listParameters as names, orderWords, searchOrders, type SearchCriteria } from "#app/domain/search/criteria.ts";
import { formatNumber } from "../format.ts";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Select } from "../forms/select.tsx";
import { Button } from "../navigation/button.tsx";
import { Details } from "../text/details.tsx";

interface Choice {
  value: string | number;
  label: string;
  count: number;
}

export interface Choices {
  fields: readonly Choice[];
  units: readonly Choice[];
  years: readonly Choice[];
  feasibility: readonly { value: FeasibilityTag; count: number }[];
}

const options = (choices: readonly Choice[]) =>
  choices.map(({ value, label, count }) => ({ value: String(value), label: copy.choice(label, formatNumber(count)) }));

/** Narrowing and ordering of the list, as a plain GET form that keeps the query. */
export function SearchFilters({ criteria, choices }: { criteria: SearchCriteria; choices: Choices }) {
  const { query, field, unit, year, feasibility, order } = criteria;
  const tags = choices.feasibility.map(({ value, count }) => ({ value, label: feasibilityLabels[value], count }));
  const orders = searchOrders.filter((word) => word !== "relevance" || query !== "").map((word) => ({ value: orderWords[word], label: orderLabels[word] }));
  const selects = [
    { name: names.field, label: copy.field, options: options(choices.fields), value: field },
    { name: names.unit, label: copy.unit, options: options(choices.units), value: unit },
    { name: names.year, label: copy.year, options: options(choices.years), value: year },
    { name: names.feasibility, label: copy.feasibility, options: options(tags), value: feasibility },
  ];
  return (
    <Details summary={copy.filters}>
      <form action="/sang-kien" method="get">
        <HiddenFields values={{ [names.query]: query }} />
        <div className="grid gap-x-8 sm:grid-cols-2">
          {selects.map((select) => (
            <Select
              key={`${select.name} ${select.value ?? ""}`}
              {...select}
              defaultValue={select.value === null ? "" : String(select.value)}
              placeholder={copy.any}
              width="full"
            />
          ))}
          <Select key={order} name={names.order} label={copy.order} options={orders} defaultValue={orderWords[order]} placeholder={null} width="full" />
        </div>
        <Button tone="secondary">{copy.apply}</Button>
      </form>
    </Details>
  );
}
