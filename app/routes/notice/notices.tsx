import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { noticesCopy as copy } from "#app/copy/notice-pages.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readNotices } from "#app/pages/notice/notices.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { NoticeList } from "#app/ui/notice/notice-list.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/thong-bao";

export const handle = lightPage;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  const done = searchParams.get("xong");
  const list = await readNotices({ db: context.db, actor, page: pageNumber(searchParams.get("trang")) });
  return { ...list, done: done === "mot-tin" || done === "tat-ca" ? copy.done[done] : null };
}

export default function Notices() {
  const { notices, total, unread, newest, page, pages, done } = useLoaderData<typeof loader>();
  const settings = <TextLink href={`${path}/cai-dat`}>{copy.settings}</TextLink>;
  return (
    <>
      {done ? (
        <Notice tone="success" announce>
          {done}
        </Notice>
      ) : null}
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {total === 0 ? (
        <EmptyState title={copy.emptyTitle} action={settings}>
          {copy.emptyBody}
        </EmptyState>
      ) : (
        <>
          <p>{copy.count(formatNumber(total), formatNumber(unread))}</p>
          <p className="mt-2">{settings}</p>
          {unread > 0 ? (
            <form method="post" action={`${path}/da-doc`} className="mt-5">
              <input type="hidden" name="den" value={newest} />
              <Button tone="secondary">{copy.markAll}</Button>
            </form>
          ) : null}
          <NoticeList entries={notices} page={page} />
        </>
      )}
      <Pagination page={page} pages={pages} hrefFor={(wanted) => `${path}?trang=${wanted}`} />
    </>
  );
}
