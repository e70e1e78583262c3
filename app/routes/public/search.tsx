import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { searchCopy as copy } from "#app/copy/search.ts";
import { feedAddress, listAddress, listParameters, longestQuery, writtenCriteria } from "#app/domain/search/criteria.ts";
import { readListAddress } from "#app/domain/search/list-address.ts";
import { readSearchResults } from "#app/pages/public/search-results.ts";
import { admit } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { SearchBox } from "#app/ui/forms/search-box.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { FilterChips } from "#app/ui/public/filter-chips.tsx";
import { pageMeta } from "#app/ui/public/page-meta.ts";
import { SaveSearch } from "#app/ui/saved-search/save-search.tsx";
import { countWords, spokenCount } from "#app/ui/search/count-words.ts";
import { Facets } from "#app/ui/search/facets.tsx";
import { LiveSearch } from "#app/ui/search/live-search.tsx";
import { NoResults } from "#app/ui/search/no-results.tsx";
import { OrderLinks } from "#app/ui/search/order-links.tsx";
import { ResultEntries } from "#app/ui/search/result-entries.tsx";
import { Understanding } from "#app/ui/search/understanding.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const query = data?.criteria.query ?? "";
  const title = query === "" ? copy.title : copy.titleOf(query);
  const feed = { tagName: "link", rel: "alternate", type: "application/atom+xml", "data-search-feed": "", title, href: data?.feed ?? "" };
  return [...pageMeta({ title, description: copy.description, canonical: data?.canonical ?? "", hidden: query !== "" }), ...(data?.feed ? [feed] : [])];
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/sang-kien" });
  const { searchParams } = new URL(request.url);
  const criteria = readListAddress(searchParams);
  const explain = context.env.mode !== "production" && searchParams.get("explain") === "1";
  const results = await readSearchResults({ db: context.db, engine: context.search, criteria, explain });
  const isCut = [...(searchParams.get(listParameters.query) ?? "")].length > longestQuery;
  return { criteria, ...results, isCut, canonical: context.env.origin + listAddress(criteria), feed: feedAddress(criteria) };
}

export default function SearchPage() {
  const { criteria, isCut, feed, ...results } = useLoaderData<typeof loader>();
  const { total, isEstimate, pages, found, facets, correction, lowConfidence, fieldsToBrowse } = results;
  const { query, page } = criteria;
  // Another question is read afresh: with its spelling mended, from its first page.
  const kept = { ...writtenCriteria({ ...criteria, isVerbatim: false, page: 1 }), [listParameters.query]: null };
  const counted = { query, total, isEstimate, correction, lowConfidence };
  // Behind the last page one thing is said: that there is no such page.
  const isOnList = found.length > 0;
  return (
    <>
      <PageTitle>{copy.title}</PageTitle>
      <LiveSearch>
        <SearchBox key={query} action="/sang-kien" label={copy.searchLabel} defaultValue={query} hidden={kept} />
      </LiveSearch>
      <div id="results" data-announces={total > 0 && !isOnList ? copy.beyondTitle : spokenCount(counted)} className="mt-6 aria-busy:opacity-60">
        {isCut ? <p className="mb-3 text-soft">{copy.cut}</p> : null}
        <FilterChips criteria={criteria} choices={facets} />
        <Columns asideFirst aside={<Facets criteria={criteria} choices={facets} total={total} isEstimate={isEstimate} />}>
          <Understanding criteria={criteria} correction={correction} lowConfidence={lowConfidence} hasHits={found.length > 0} />
          {isOnList ? (
            <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6">
              <p data-count tabIndex={-1} className="font-semibold wrap-anywhere outline-offset-4">
                {countWords(counted)}
              </p>
              <OrderLinks criteria={criteria} />
            </div>
          ) : null}
          {found.length > 0 ? (
            <div data-hits>
              <ResultEntries cards={found} />
            </div>
          ) : (
            <div data-count tabIndex={-1} className="outline-offset-4">
              {total > 0 ? (
                <EmptyState title={copy.beyondTitle} action={<TextLink href={listAddress({ ...criteria, page: 1 })}>{copy.first}</TextLink>} />
              ) : (
                <NoResults criteria={criteria} fields={fieldsToBrowse} />
              )}
            </div>
          )}
          {isOnList ? <Pagination page={page} pages={pages} hrefFor={(wanted) => listAddress({ ...criteria, page: wanted })} /> : null}
          <div className="screen-only mt-6 flex flex-wrap items-center gap-x-6 text-sm">
            <SaveSearch criteria={criteria} />
            <TextLink href={feed} reload className="inline-flex min-h-11 items-center">
              {copy.feed}
            </TextLink>
          </div>
        </Columns>
      </div>
    </>
  );
}
