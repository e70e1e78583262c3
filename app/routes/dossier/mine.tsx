import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mineCopy } from "#app/copy/dossier.ts";
import { dossierCopy, nextSteps } from "#app/copy/dossier-progress.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readMyDossiers } from "#app/pages/dossier/mine.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { StatusTag } from "#app/ui/data/status-tag.tsx";
import { Table } from "#app/ui/data/table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: mineCopy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path: "/ho-so" });
  return readMyDossiers({ db: context.db, actor, page: pageNumber(new URL(request.url).searchParams.get("trang")), now: context.now });
}

export default function MyDossiers() {
  const { dossiers, total, page, pages } = useLoaderData<typeof loader>();
  const create = <ButtonLink href="/ho-so/moi">{mineCopy.create}</ButtonLink>;
  const { columns } = mineCopy;
  return (
    <>
      <PageTitle lead={mineCopy.lead}>{mineCopy.title}</PageTitle>
      {dossiers.length === 0 ? (
        <EmptyState title={mineCopy.emptyTitle} action={create}>
          {mineCopy.emptyBody}
        </EmptyState>
      ) : (
        <>
          <div className="screen-only mb-8">{create}</div>
          <Table
            caption={mineCopy.caption(formatNumber(total))}
            rows={dossiers}
            rowKey={(dossier) => dossier.id}
            columns={[
              {
                key: "title",
                header: columns.title,
                rowHeader: true,
                cell: (dossier) => (
                  <>
                    <TextLink href={`/ho-so/${dossier.id}`}>{dossier.title || dossierCopy.untitled}</TextLink>
                    <span className="block text-sm font-normal text-soft">
                      {[dossier.code ?? mineCopy.noCode, dossier.isOwner ? "" : mineCopy.coAuthor].filter(Boolean).join(" · ")}
                    </span>
                  </>
                ),
              },
              { key: "status", header: columns.status, cell: (dossier) => <StatusTag status={dossier.status} /> },
              {
                key: "next",
                header: columns.next,
                cell: ({ status, progress, isMyTurn }) => (
                  <>
                    {isMyTurn ? <span className="block font-semibold">{mineCopy.myTurn}</span> : null}
                    {[nextSteps[status].what, progress.until && mineCopy.until(formatDay(progress.until))].filter(Boolean).join(", ")}
                    {progress.daysLate > 0 ? <span className="block text-sm">{dossierCopy.late(progress.daysLate)}</span> : null}
                  </>
                ),
              },
              {
                key: "holder",
                header: columns.holder,
                cell: ({ status, progress }) => [nextSteps[status].who, progress.since && mineCopy.since(formatDay(progress.since))].filter(Boolean).join(", "),
              },
            ]}
          />
        </>
      )}
      <Pagination page={page} pages={pages} hrefFor={(wanted) => `/ho-so?trang=${wanted}`} />
    </>
  );
}
