import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paperSheetsCopy as copy } from "#app/copy/paper-sheets.ts";
import { scoreSheetCopy } from "#app/copy/review.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readPaperSheets } from "#app/pages/review/paper-sheets.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { PaperFile } from "#app/ui/review/paper-file.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/cham-diem/phieu-trong";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  // A number that is none of the reviewer's files finds nothing, like one that no file has.
  const fileId = searchParams.has("ho-so") ? (routeId(searchParams.get("ho-so") ?? "") ?? 0) : null;
  const sheets = await readPaperSheets({ db: context.db, actor, fileId, page: pageNumber(searchParams.get("trang")) });
  return { ...sheets, isOne: fileId !== null };
}

export default function PaperSheets() {
  const { files, page, pages, isOne } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="screen-only">
        <BackLink href="/cham-diem">{scoreSheetCopy.back}</BackLink>
        <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
        {files.length > 0 ? (
          <p className="mb-10 flex flex-wrap items-center gap-x-6 gap-y-3">
            <PrintButton label={copy.print} />
            <span>{copy.only}</span>
            {isOne ? <TextLink href={path}>{copy.all}</TextLink> : null}
          </p>
        ) : (
          <EmptyState title={copy.emptyTitle}>{copy.emptyBody}</EmptyState>
        )}
      </div>
      {files.map((file) => (
        <PaperFile key={file.id} {...file} />
      ))}
      <Pagination page={page} pages={pages} hrefFor={(number) => `${path}?trang=${number}`} />
    </>
  );
}
