import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { releaseCopy, releasePageCopy as copy } from "#app/copy/releases.ts";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readRelease } from "#app/pages/release/release.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { ChangedFiles } from "#app/ui/release/changed-files.tsx";
import { ReleaseActions } from "#app/ui/release/release-actions.tsx";
import { ReleaseFacts } from "#app/ui/release/release-facts.tsx";
import { ReleaseFiles } from "#app/ui/release/release-files.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const refusals = ["list_empty", "list_changed", "not_a_draft", "not_waiting"];

const path = "/ban-to-chuc/dot-cong-bo/:release";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: data?.release.name ?? releaseCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  const id = routeId(params.release);
  const wanted = searchParams.has("tat-ca") ? null : pageNumber(searchParams.get("trang"));
  const page = id === null ? undefined : await readRelease({ db: context.db, actor, id, page: wanted });
  if (!page) throw new Response(null, { status: 404 });
  const refusal = searchParams.get("tu-choi");
  return { ...page, done: searchParams.get("xong"), refusal: refusal !== null && refusals.includes(refusal) ? errorSentence(refusal) : null };
}

export default function Release() {
  const { release, files, changed, counts, total, page, pages, may, isOwn, done, refusal } = useLoaderData<typeof loader>();
  const address = `/ban-to-chuc/dot-cong-bo/${release.id}`;
  const doneWords = done === null ? undefined : copy.done[done];
  return (
    <>
      <BackLink href="/ban-to-chuc/dot-cong-bo">{releaseCopy.backToList}</BackLink>
      <PageTitle caption={releaseCopy.title}>{release.name}</PageTitle>
      {doneWords ? (
        <Notice tone="success" announce>
          {doneWords}
        </Notice>
      ) : null}
      {refusal !== null ? (
        <Notice tone="warning" announce>
          {refusal}
        </Notice>
      ) : null}
      <ChangedFiles rows={changed} isDraft={release.state === "draft"} />
      <ReleaseFacts release={release} counts={counts} total={total} />
      <ReleaseActions address={address} state={release.state} may={may} isOwn={isOwn} isEmpty={total === 0} isPaged={pages > 1 && page !== null} />
      {files.length > 0 ? (
        <ReleaseFiles rows={files} caption={copy.caption(formatNumber(total))} />
      ) : (
        <EmptyState title={copy.empty}>{copy.emptyBody}</EmptyState>
      )}
      {page === null ? null : <Pagination page={page} pages={pages} hrefFor={(next) => `${address}?trang=${next}`} />}
    </>
  );
}
