import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { alertLabels, savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import { readSavedSearches } from "#app/pages/saved-search/saved-searches.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { Table } from "#app/ui/data/table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
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
        <Notice tone="success" announce>
          {done}
        </Notice>
      ) : null}
      <PageTitle lead={copy.lead}>{copy.all}</PageTitle>
      {searches.length > 0 ? (
        <Table
          caption={copy.caption(searches.length)}
          rows={searches}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", header: copy.name, rowHeader: true, cell: ({ name, href }) => <TextLink href={href}>{name}</TextLink> },
            { key: "what", header: copy.what, cell: ({ words }) => words.join(", ") },
            { key: "alerts", header: copy.alerts, cell: ({ alerts }) => alertLabels[alerts] },
            {
              key: "actions",
              header: copy.actions,
              cell: ({ id, name }) => (
                <span className="flex flex-wrap gap-x-4">
                  {(["change", "remove"] as const).map((what) => (
                    <TextLink key={what} href={`${path}/${id}${what === "remove" ? "/xoa" : ""}`} className="inline-flex min-h-11 items-center">
                      {copy[what]}
                      <span className="sr-only"> {name}</span>
                    </TextLink>
                  ))}
                </span>
              ),
            },
          ]}
        />
      ) : (
        <EmptyState title={copy.emptyTitle} action={<TextLink href="/sang-kien">{copy.toList}</TextLink>}>
          {copy.emptyBody}
        </EmptyState>
      )}
    </>
  );
}
