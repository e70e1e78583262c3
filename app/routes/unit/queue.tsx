import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { unitQueueCopy } from "#app/copy/unit.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readUnitQueue } from "#app/pages/unit/queue.ts";
import { AwaitingTable, HandledTable, RegistrationTable } from "#app/ui/dossier/unit-tables.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: unitQueueCopy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path: "/viec-cua-don-vi" });
  return readUnitQueue({ db: context.db, actor, page: pageNumber(new URL(request.url).searchParams.get("trang")), now: context.now });
}

export default function UnitQueue() {
  const { awaiting, registrations, handled, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead={unitQueueCopy.lead}>{unitQueueCopy.title}</PageTitle>
      <Section title={unitQueueCopy.awaiting}>
        {awaiting.length > 0 ? (
          <AwaitingTable rows={awaiting} total={formatNumber(total)} />
        ) : (
          <EmptyState title={unitQueueCopy.awaitingEmpty}>{unitQueueCopy.awaitingEmptyBody}</EmptyState>
        )}
        <Pagination page={page} pages={pages} hrefFor={(wanted) => `/viec-cua-don-vi?trang=${wanted}`} />
      </Section>
      <Section title={unitQueueCopy.registrations}>
        {registrations.length > 0 ? <RegistrationTable rows={registrations} /> : <p>{unitQueueCopy.registrationsEmpty}</p>}
      </Section>
      <Section title={unitQueueCopy.handled}>{handled.length > 0 ? <HandledTable rows={handled} /> : <p>{unitQueueCopy.handledEmpty}</p>}</Section>
    </>
  );
}
