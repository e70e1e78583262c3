import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { eventsCopy as copy } from "#app/copy/admin.ts";
import { eventVerbLabel, subjectLabels } from "#app/copy/verbs.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { eventPageAddress, readEventFilters } from "#app/domain/events/filters.ts";
import { readEvents } from "#app/pages/admin/events.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EventFacts } from "#app/ui/admin/event-facts.tsx";
import { EventFilters } from "#app/ui/admin/event-filters.tsx";
import { Table } from "#app/ui/data/table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/quan-tri/nhat-ky";
const command = "npm run audit:verify";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = admitActor({ request, context, path });
  const { query, wrongDays, filters } = readEventFilters(new URL(request.url));
  return { query, wrongDays, page: filters.page, ...(await readEvents({ db: context.db, viewer, filters })) };
}

export default function Events() {
  const { query, wrongDays, page, pages, total, events, chain } = useLoaderData<typeof loader>();
  return (
    <>
      <ErrorSummary errors={wrongDays.map((key) => ({ fieldId: key === "from" ? "tu" : "den", message: copy.dayWrong }))} />
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <Notice tone={chain.sound ? "success" : "warning"} title={chain.sound ? copy.soundTitle : copy.brokenTitle}>
        <p>{chain.sound ? copy.sound(formatNumber(chain.checked)) : copy.broken(chain.seq)}</p>
        <p>
          {copy.command} <code className="select-all">{command}</code>
        </p>
      </Notice>
      <p className="max-w-measure text-soft">{copy.ownFiles}</p>
      <EventFilters path={path} query={query} wrongDays={wrongDays} />
      {events.length === 0 ? (
        <EmptyState title={copy.emptyTitle}>{copy.empty}</EmptyState>
      ) : (
        <Table
          caption={copy.caption(formatNumber(total))}
          rows={events}
          rowKey={(event) => event.seq}
          wide
          columns={[
            { key: "seq", header: copy.seq, numeric: true, cell: (event) => event.seq },
            { key: "at", header: copy.at, cell: (event) => formatInstant(event.at) },
            { key: "what", header: copy.what, rowHeader: true, cell: (event) => eventVerbLabel(event.verb) },
            { key: "actor", header: copy.actor, cell: (event) => event.actorName ?? copy.system },
            {
              key: "subject",
              header: copy.subjectColumn,
              cell: ({ subjectKind, subjectId, code }) =>
                `${subjectLabels[subjectKind] ?? subjectKind} ${subjectKind === "initiative" && code ? code : subjectId}`,
            },
            { key: "details", header: copy.details, cell: (event) => <EventFacts reason={event.reason} data={event.data} /> },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} hrefFor={(wanted) => eventPageAddress({ path, query, page: wanted })} />
    </>
  );
}
