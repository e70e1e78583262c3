import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { applicationsCopy as copy } from "#app/copy/practice.ts";
import { isBoard } from "#app/domain/access/actor.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { applicationFilters, readApplications, type ApplicationFilter } from "#app/pages/application/applications.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { Tabs } from "#app/ui/navigation/tabs.tsx";
import { ApplicationRecords } from "#app/ui/practice/application-records.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/ap-dung";

const filterWords: Record<ApplicationFilter, string> = { all: "tat-ca", unverified: "cho-kiem-chung", stopped: "da-dung" };

function addressOf({ filter, page }: { filter: ApplicationFilter; page: number }): string {
  const parameters = new URLSearchParams();
  if (filter !== "all") parameters.set("loc", filterWords[filter]);
  if (page > 1) parameters.set("trang", String(page));
  const text = parameters.toString();
  return text === "" ? path : `${path}?${text}`;
}

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  const filter = applicationFilters.find((name) => filterWords[name] === searchParams.get("loc")) ?? "all";
  const page = pageNumber(searchParams.get("trang"));
  return { filter, isBoard: isBoard(actor), ...(await readApplications({ db: context.db, actor, filter, page })) };
}

export default function Applications() {
  const { filter, isBoard: isForBoard, applications, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead={isForBoard ? copy.leadBoard : copy.lead}>{copy.title}</PageTitle>
      <Tabs
        label={copy.tabs}
        items={applicationFilters.map((name) => ({ href: addressOf({ filter: name, page: 1 }), label: copy.filters[name], current: name === filter }))}
      />
      {applications.length > 0 ? (
        <ApplicationRecords rows={applications} caption={copy.caption(formatNumber(total))} />
      ) : (
        <EmptyState
          title={copy.emptyTitle}
          action={
            <ButtonLink href="/sang-kien" tone="secondary">
              {copy.find}
            </ButtonLink>
          }
        >
          {filter === "all" ? copy.empty : copy.emptyFilter}
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} hrefFor={(next) => addressOf({ filter, page: next })} />
    </>
  );
}
