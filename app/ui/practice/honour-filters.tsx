import { honoursCopy as copy } from "#app/copy/honours.ts";
import { levelLabels } from "#app/copy/labels.ts";
import { levelWord, type HonoursCriteria } from "#app/domain/commendation/honours-address.ts";
import { levels } from "#app/domain/commendation/kinds.ts";
import { HiddenFields } from "../forms/hidden-fields.tsx";
import { Select } from "../forms/select.tsx";
import { Button } from "../navigation/button.tsx";
import { Details } from "../text/details.tsx";
import { TextLink } from "../text/text-link.tsx";

/** Narrowing of the roll of honour by year and level, as a plain GET form that keeps the query. */
export function HonourFilters({ criteria, years }: { criteria: HonoursCriteria; years: readonly number[] }) {
  const { query, year, level } = criteria;
  const isNarrowed = year !== null || level !== null;
  return (
    <Details summary={copy.filters} open={isNarrowed}>
      <form action="/khen-thuong" method="get" key={`${year ?? ""} ${level ?? ""}`}>
        <HiddenFields values={{ q: query }} />
        <div className="grid gap-x-8 sm:grid-cols-2">
          <Select
            name="nam"
            label={copy.year}
            options={years.map((value) => ({ value: String(value), label: String(value) }))}
            defaultValue={year === null ? "" : String(year)}
            placeholder={copy.any}
            width="full"
          />
          <Select
            name="cap"
            label={copy.level}
            options={levels.map((value) => ({ value: levelWord(value), label: levelLabels[value] }))}
            defaultValue={level === null ? "" : levelWord(level)}
            placeholder={copy.any}
            width="full"
          />
        </div>
        <Button tone="secondary">{copy.apply}</Button>{" "}
        {isNarrowed ? <TextLink href={`/khen-thuong${query === "" ? "" : `?q=${encodeURIComponent(query)}`}`}>{copy.clear}</TextLink> : null}
      </form>
    </Details>
  );
}
