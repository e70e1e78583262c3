import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import { readSavedSearches } from "#app/pages/saved-search/saved-searches.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { SavedSearchList } from "#app/ui/saved-search/saved-search-list.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/tim-kiem-da-luu";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.all }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const done = new URL(request.url).searchParams.get("xong") ?? "";
  return { searches: await readSavedSearches({ db: context.db, actor }), done: Object.entries(copy.done).find(([key]) => key === done)?.[1] ?? null };
}

export default function SavedSearches() {
  const { searches, done } = useLoaderData<typeof loader>();
  return (
    <>
      {done ? (
        <Notice key={done} tone="success" announce takesFocus>
          {done}
        </Notice>
      ) : null}
      <PageTitle lead={copy.lead}>{copy.all}</PageTitle>
      {searches.length > 0 ? (
        <SavedSearchList searches={searches} />
      ) : (
        <EmptyState title={copy.emptyTitle} action={<TextLink href="/sang-kien">{copy.toList}</TextLink>}>
          {copy.emptyBody}
        </EmptyState>
      )}
    </>
  );
}
