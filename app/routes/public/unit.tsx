import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { unitCopy as copy } from "#app/copy/public.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { slugInAddress } from "#app/domain/publication/public-address.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readUnit } from "#app/pages/public/unit.ts";
import { admit } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { InitiativeEntries } from "#app/ui/public/initiative-entries.tsx";
import { pageMeta } from "#app/ui/public/page-meta.ts";
import { UnitApplications } from "#app/ui/public/unit-applications.tsx";
import { UnitHistory } from "#app/ui/public/unit-history.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.name, description: `${data.name}. ${copy.initiatives}.`, canonical: data.canonical }) : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/don-vi/:id" });
  const page = pageNumber(new URL(request.url).searchParams.get("trang"));
  const id = slugInAddress(params.id);
  const unit = id && (await readUnit({ db: context.db, id, page }));
  if (!unit) throw new Response(null, { status: 404 });
  return { ...unit, name: unit.names[0]?.name ?? unit.id, page, canonical: `${context.env.origin}/don-vi/${unit.id}` };
}

export default function Unit() {
  const unit = useLoaderData<typeof loader>();
  const dates = [unit.validFrom && copy.founded(formatDay(unit.validFrom)), unit.validTo && copy.closed(formatDay(unit.validTo))].filter(Boolean);
  const hasPredecessors = unit.events.some((event) => event.targets.some((target) => target.unitId === unit.id));
  return (
    <>
      <PageTitle
        caption={copy.caption}
        meta={
          <>
            {unit.parent ? (
              <span>
                {copy.parent} <TextLink href={`/don-vi/${unit.parent.unitId}`}>{unit.parent.name}</TextLink>
              </span>
            ) : null}
            {dates.map((date) => (
              <span key={date}>{date}</span>
            ))}
          </>
        }
      >
        {unit.name}
      </PageTitle>
      <UnitHistory names={unit.names} events={unit.events} />
      <Section title={copy.initiatives}>
        {unit.initiatives.length > 0 ? (
          <>
            {hasPredecessors ? <p className="mb-6 max-w-measure text-soft">{copy.initiativesNote}</p> : null}
            <InitiativeEntries cards={unit.initiatives} />
            <Pagination page={unit.page} pages={unit.pages} hrefFor={(page) => `/don-vi/${unit.id}${page === 1 ? "" : `?trang=${page}`}`} />
          </>
        ) : (
          <EmptyState title={copy.emptyTitle} />
        )}
      </Section>
      {unit.applied.length > 0 ? (
        <Section title={copy.applied}>
          <UnitApplications rows={unit.applied} />
        </Section>
      ) : null}
    </>
  );
}
