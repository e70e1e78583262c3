import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { boardDeskCopy, commendationsCopy as copy } from "#app/copy/board.ts";
import { commendationStatusLabels } from "#app/copy/labels.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readCommendations } from "#app/pages/commendation/commendations.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { Table } from "#app/ui/data/table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { SearchBox } from "#app/ui/forms/search-box.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ban-to-chuc/khen-thuong";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  const number = (searchParams.get("q") ?? "").slice(0, 60).trim();
  const page = pageNumber(searchParams.get("trang"));
  return { number, ...(await readCommendations({ db: context.db, number, page })) };
}

export default function Commendations() {
  const { number, commendations, total, page, pages } = useLoaderData<typeof loader>();
  const addressOf = (next: number) => `${path}?${new URLSearchParams({ ...(number && { q: number }), trang: String(next) }).toString()}`;
  return (
    <>
      <BackLink href="/ban-to-chuc">{copy.back}</BackLink>
      <PageTitle>{copy.title}</PageTitle>
      <p className="mb-8">
        <ButtonLink href={`${path}/moi`} tone="secondary">
          {boardDeskCopy.newCommendation}
        </ButtonLink>
      </p>
      <SearchBox key={number} action={path} label={copy.query} hint={copy.queryHint} defaultValue={number} size="medium" />
      {commendations.length > 0 ? (
        <Table
          caption={copy.caption(formatNumber(total))}
          rows={commendations}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "decision",
              header: copy.decision,
              rowHeader: true,
              cell: (row) => <TextLink href={`${path}/${row.id}`}>{`${row.decisionNumber}, ${formatDay(row.signedOn)}`}</TextLink>,
            },
            { key: "award", header: copy.award, cell: (row) => row.awardName },
            { key: "recipients", header: copy.recipients, numeric: true, cell: (row) => formatNumber(row.recipients) },
            { key: "status", header: copy.status, cell: (row) => commendationStatusLabels[row.status] },
            { key: "public", header: copy.isPublic, cell: (row) => (row.isPublic ? copy.yes : copy.no) },
          ]}
        />
      ) : (
        <EmptyState title={copy.emptyTitle}>{number === "" ? copy.empty : copy.emptyQuery}</EmptyState>
      )}
      <Pagination page={page} pages={pages} hrefFor={addressOf} />
    </>
  );
}
