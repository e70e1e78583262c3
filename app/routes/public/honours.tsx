import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { honoursCopy as copy } from "#app/copy/honours.ts";
import { honoursAddress, levelWord, readHonoursAddress } from "#app/domain/commendation/honours-address.ts";
import { readHonours } from "#app/pages/public/honours.ts";
import { admit } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { SearchBox } from "#app/ui/forms/search-box.tsx";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { HonourFilters } from "#app/ui/practice/honour-filters.tsx";
import { HonourRoll } from "#app/ui/practice/honour-roll.tsx";
import { pageMeta } from "#app/ui/public/page-meta.ts";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/khen-thuong";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const query = data?.criteria.query ?? "";
  const title = query === "" ? copy.title : copy.titleOf(query);
  return pageMeta({ title, description: copy.description, canonical: data?.canonical ?? "", hidden: query !== "" });
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path });
  const criteria = readHonoursAddress(new URL(request.url).searchParams);
  return { criteria, ...(await readHonours({ db: context.db, criteria })), canonical: context.env.origin + honoursAddress(criteria) };
}

export default function Honours() {
  const { criteria, honours, years, total, page, pages } = useLoaderData<typeof loader>();
  const { query, year, level } = criteria;
  const isNarrowed = query !== "" || year !== null || level !== null;
  const kept = { nam: year === null ? null : String(year), cap: level === null ? null : levelWord(level) };
  return (
    <>
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <SearchBox key={query} action={path} label={copy.query} hint={copy.queryHint} defaultValue={query} hidden={kept} />
      <div className="screen-only mt-6">
        <HonourFilters criteria={criteria} years={years} />
      </div>
      <p role="status" className="mt-6 mb-6 font-semibold">
        {copy.count(formatNumber(total))}
      </p>
      {honours.length > 0 ? (
        <HonourRoll honours={honours} />
      ) : (
        <EmptyState title={isNarrowed ? copy.emptyTitle : copy.emptyAllTitle} action={isNarrowed ? <TextLink href={path}>{copy.clear}</TextLink> : null}>
          {isNarrowed ? copy.empty : copy.emptyAll}
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} hrefFor={(wanted) => honoursAddress({ ...criteria, page: wanted })} />
    </>
  );
}
