import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paperSheetsCopy } from "#app/copy/paper-sheets.ts";
import { recusalCopy, relationsCopy } from "#app/copy/relations.ts";
import { abstentionCopy, reviewQueueCopy as copy } from "#app/copy/review.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { justHandedIn } from "#app/domain/scoring/after-sheet.ts";
import { readReviewQueue } from "#app/pages/review/queue.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { QueueTable } from "#app/ui/review/queue-table.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/cham-diem";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

/** How a file has just left the queue, in words. */
function goneBy(parameters: URLSearchParams): string | null {
  if (parameters.has("khong-cham")) return abstentionCopy.done;
  return parameters.has("lien-quan") ? recusalCopy.done : null;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  const queue = await readReviewQueue({ db: context.db, actor, page: pageNumber(searchParams.get("trang")), now: context.now });
  const handedIn = justHandedIn(searchParams);
  const next = queue.rows.find((row) => !row.isDone) ?? null;
  const nextSheet = next && `/ho-so/${next.id}/${next.score === "submitted" ? "phieu-kha-thi" : "phieu-cham"}`;
  // Whoever has just handed in goes on without looking for the next file.
  if (nextSheet && handedIn && searchParams.has("tiep")) return redirect(`${nextSheet}?xong=${handedIn}`);
  return { ...queue, handedIn, goneBy: goneBy(searchParams), next: next && nextSheet && { href: nextSheet, code: next.code } };
}

export default function ReviewQueue() {
  const { rows, sheets, left, page, pages, handedIn, goneBy, next } = useLoaderData<typeof loader>();
  return (
    <>
      {handedIn ? (
        <Notice tone="success" announce>
          {copy.handedIn(handedIn)}
        </Notice>
      ) : null}
      {goneBy ? (
        <Notice tone="success" announce>
          {goneBy}
        </Notice>
      ) : null}
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {sheets > 0 ? (
        <p className="mb-6 text-xl font-bold tabular-nums">
          {left > 0 ? copy.left(formatNumber(left), formatNumber(sheets)) : copy.allDone(formatNumber(sheets))}
        </p>
      ) : null}
      {next ? (
        <div className="screen-only mb-8">
          <ButtonLink href={next.href} accessKey="n">
            {copy.next(next.code ?? "")}
          </ButtonLink>
          <p className="mt-2 text-sm text-soft">{copy.nextKey}</p>
        </div>
      ) : null}
      {rows.length > 0 ? <QueueTable rows={rows} /> : <EmptyState title={copy.emptyTitle}>{copy.emptyBody}</EmptyState>}
      <p className="screen-only mt-8 flex flex-wrap gap-x-6 gap-y-3">
        {left > 0 ? <TextLink href="/cham-diem/phieu-trong">{paperSheetsCopy.link}</TextLink> : null}
        <TextLink href="/cham-diem/quan-he">{relationsCopy.link}</TextLink>
      </p>
      <Pagination page={page} pages={pages} hrefFor={(number) => `${path}?trang=${number}`} />
    </>
  );
}
