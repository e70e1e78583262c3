import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mineCopy } from "#app/copy/dossier.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readMyDossiers } from "#app/pages/dossier/mine.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { MyDossiers } from "#app/ui/dossier/my-dossiers.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: mineCopy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path: "/ho-so" });
  return readMyDossiers({ db: context.db, actor, page: pageNumber(new URL(request.url).searchParams.get("trang")), now: context.now });
}

export default function Mine() {
  const { dossiers, total, page, pages } = useLoaderData<typeof loader>();
  const create = <ButtonLink href="/ho-so/moi">{mineCopy.create}</ButtonLink>;
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
          <p className="mb-8">{mineCopy.caption(formatNumber(total))}</p>
          <MyDossiers dossiers={dossiers} />
        </>
      )}
      <Pagination page={page} pages={pages} hrefFor={(wanted) => `/ho-so?trang=${wanted}`} />
    </>
  );
}
