import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { releaseCopy as copy } from "#app/copy/releases.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readReleases } from "#app/pages/release/releases.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { ReleaseTable } from "#app/ui/release/release-table.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/ban-to-chuc/dot-cong-bo";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  return readReleases({ db: context.db, actor, page: pageNumber(new URL(request.url).searchParams.get("trang")) });
}

export default function Releases() {
  const { releases, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href="/ban-to-chuc">{copy.back}</BackLink>
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <p className="screen-only mb-8">
        <ButtonLink href={`${path}/moi`}>{copy.new}</ButtonLink>
      </p>
      {releases.length > 0 ? (
        <ReleaseTable rows={releases} caption={copy.listCaption(formatNumber(total))} />
      ) : (
        <EmptyState title={copy.listEmpty}>{copy.listEmptyBody}</EmptyState>
      )}
      <Pagination page={page} pages={pages} hrefFor={(next) => `${path}?trang=${next}`} />
    </>
  );
}
