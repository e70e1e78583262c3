import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { searchCopy as copy } from "#app/copy/search.ts";
import { listAddress, listParameters, longestQuery, orderWords } from "#app/domain/search/criteria.ts";
import { readListAddress } from "#app/domain/search/list-address.ts";
import { readFilterChoices } from "#app/pages/public/search-filters.ts";
import { readSearchResults } from "#app/pages/public/search-results.ts";
import { admit } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { SearchBox } from "#app/ui/forms/search-box.tsx";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { FilterChips } from "#app/ui/public/filter-chips.tsx";
import { InitiativeEntries } from "#app/ui/public/initiative-entries.tsx";
import { MarkedText } from "#app/ui/public/marked-text.tsx";
import { pageMeta } from "#app/ui/public/page-meta.ts";
import { SearchFilters } from "#app/ui/public/search-filters.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const query = data?.criteria.query ?? "";
  const title = query === "" ? copy.title : copy.titleOf(query);
  return pageMeta({ title, description: copy.description, canonical: data?.canonical ?? "", hidden: query !== "" });
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/sang-kien" });
  const { searchParams } = new URL(request.url);
  const criteria = readListAddress(searchParams);
  const [results, choices] = await Promise.all([readSearchResults({ db: context.db, criteria }), readFilterChoices({ db: context.db })]);
  const isCut = [...(searchParams.get(listParameters.query) ?? "")].length > longestQuery;
  return { criteria, ...results, choices, isCut, canonical: context.env.origin + listAddress(criteria) };
}

export default function SearchPage() {
  const { criteria, total, pages, found, choices, isCut } = useLoaderData<typeof loader>();
  const { query, field, unit, year, feasibility, order, page } = criteria;
  const isFiltered = [field, unit, year, feasibility].some((value) => value !== null);
  const kept = {
    [listParameters.field]: field,
    [listParameters.unit]: unit,
    [listParameters.year]: year,
    [listParameters.feasibility]: feasibility,
    [listParameters.order]: query !== "" && order !== "relevance" ? orderWords[order] : null,
  };
  return (
    <>
      <PageTitle>{copy.title}</PageTitle>
      <SearchBox key={query} action="/sang-kien" label={copy.searchLabel} defaultValue={query} hidden={kept} />
      {isCut ? <p className="mt-2 text-soft">{copy.cut}</p> : null}
      <div className="screen-only mt-6">
        <SearchFilters criteria={criteria} choices={choices} />
      </div>
      <FilterChips criteria={criteria} choices={choices} />
      <p role="status" className="mb-6 font-semibold">
        {query === "" ? copy.count(formatNumber(total)) : copy.countFor(formatNumber(total), query)}
      </p>
      {found.length > 0 ? (
        <InitiativeEntries
          level={2}
          cards={found}
          texts={({ highlights }) => ({ title: <MarkedText segments={highlights.title} />, excerpt: <MarkedText segments={highlights.excerpt} /> })}
        />
      ) : total > 0 ? (
        <EmptyState title={copy.beyondTitle} action={<TextLink href={listAddress({ ...criteria, page: 1 })}>{copy.first}</TextLink>} />
      ) : query !== "" || isFiltered ? (
        <EmptyState title={copy.emptyTitle}>
          {query !== "" ? <p>{copy.emptyQuery}</p> : null}
          {isFiltered ? <p>{copy.emptyFilters}</p> : null}
        </EmptyState>
      ) : (
        <EmptyState title={copy.emptyAllTitle}>{copy.emptyAll}</EmptyState>
      )}
      <Pagination page={page} pages={pages} hrefFor={(wanted) => listAddress({ ...criteria, page: wanted })} />
    </>
  );
}
