import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { eventVerbLabel } from "#app/copy/verbs.ts";
import { versionsCopy as copy } from "#app/copy/versions.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { readVersions } from "#app/pages/versions/versions.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { Table } from "#app/ui/data/table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { AuthorText } from "#app/ui/text/author-text.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

export const handle = lightPage;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path: "/ho-so/:id/phien-ban", id: params.id });
  return readVersions({ db: context.db, actor, file });
}

export default function Versions() {
  const { id, code, versions } = useLoaderData<typeof loader>();
  const address = `/ho-so/${id}`;
  return (
    <>
      <BackLink href={address}>{copy.back}</BackLink>
      <PageTitle caption={code} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      {versions.length === 0 ? (
        <EmptyState title={copy.none}>{copy.noneBody}</EmptyState>
      ) : (
        <Table
          caption={copy.caption}
          rows={versions}
          rowKey={({ number }) => number}
          columns={[
            {
              key: "number",
              header: copy.columns.number,
              rowHeader: true,
              cell: ({ number }) => <TextLink href={`${address}/phien-ban/${number}`}>{copy.number(number)}</TextLink>,
            },
            { key: "at", header: copy.columns.sentAt, cell: ({ submittedAt }) => <span className="whitespace-nowrap">{formatInstant(submittedAt)}</span> },
            { key: "by", header: copy.columns.sentBy, cell: ({ submittedBy }) => submittedBy },
            {
              key: "why",
              header: copy.columns.why,
              cell: ({ number, cause }) =>
                cause ? (
                  <>
                    {copy.after(eventVerbLabel(cause.verb))}
                    {cause.reason ? <AuthorText text={cause.reason} /> : null}
                  </>
                ) : number === 1 ? (
                  copy.firstTime
                ) : null,
            },
            {
              key: "changes",
              header: copy.columns.changes,
              cell: ({ number }) =>
                number > 1 ? <TextLink href={`${address}/so-sanh?tu=${number - 1}&den=${number}`}>{copy.compareWithPrevious(number)}</TextLink> : null,
            },
          ]}
        />
      )}
    </>
  );
}
