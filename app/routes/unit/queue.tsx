import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { importCopy } from "#app/copy/import.ts";
import { bulkCopy, unitQueueCopy as copy } from "#app/copy/unit.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { queueAddress, queueParts, queuePartSlug, readQueueFilter } from "#app/domain/unit/queue-filter.ts";
import { readWaitingQuestions } from "#app/pages/thread/waiting-questions.ts";
import { readUnitQueue } from "#app/pages/unit/queue.ts";
import { HandledTable, RegistrationTable } from "#app/ui/dossier/unit-tables.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { Tabs } from "#app/ui/navigation/tabs.tsx";
import { NothingMatches } from "#app/ui/staff-search/nothing-matches.tsx";
import { StaffSearchBox } from "#app/ui/staff-search/staff-search-box.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";
import { WaitingQuestions } from "#app/ui/thread/waiting-questions.tsx";
import { AwaitingTable } from "#app/ui/unit/awaiting-table.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path: "/viec-cua-don-vi" });
  const { searchParams } = new URL(request.url);
  const filter = readQueueFilter(searchParams);
  const [queue, waiting] = await Promise.all([
    readUnitQueue({ db: context.db, actor, filter, page: pageNumber(searchParams.get("trang")), now: context.now }),
    readWaitingQuestions({ db: context.db, actor, desk: "unit", now: context.now }),
  ]);
  return { ...queue, waiting, isDone: searchParams.has("da-xac-nhan") };
}

export default function UnitQueue() {
  const { awaiting, counts, filter, faults, hasConditions, registrations, handled, total, page, pages, waiting, isDone } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {isDone ? (
        <Notice tone="success" announce>
          {bulkCopy.done}
        </Notice>
      ) : null}
      <ul className="screen-only mb-6 flex flex-wrap gap-x-8">
        <li>
          <TextLink href="/viec-cua-don-vi/uy-quyen" className="inline-flex min-h-11 items-center">
            {copy.delegation}
          </TextLink>
        </li>
        <li>
          <TextLink href="/viec-cua-don-vi/nhap" className="inline-flex min-h-11 items-center">
            {importCopy.title}
          </TextLink>
        </li>
        <li>
          <TextLink
            href={queueAddress({ filter }).replace("/viec-cua-don-vi", "/viec-cua-don-vi/xuat.xlsx")}
            reload
            className="inline-flex min-h-11 items-center"
          >
            {importCopy.exportTitle}
          </TextLink>
        </li>
      </ul>
      <WaitingQuestions {...waiting} />
      <Section title={copy.awaiting}>
        <Tabs
          label={copy.filters}
          items={queueParts.map((part) => ({
            href: queueAddress({ filter: { ...filter, part } }),
            label: copy.parts[part],
            current: part === filter.part,
            count: formatNumber(counts[part]),
          }))}
        />
        {counts.all > 0 || filter.words !== "" ? (
          <StaffSearchBox
            desk="unit"
            action="/viec-cua-don-vi"
            label={copy.search}
            text={filter.words}
            faults={faults}
            found={counts.all}
            clearHref={queueAddress({ filter: { ...filter, words: "" } })}
            hidden={{ loc: filter.part === "all" ? null : queuePartSlug(filter.part) }}
          />
        ) : null}
        {awaiting.length > 0 ? (
          <AwaitingTable rows={awaiting} total={formatNumber(total)} />
        ) : filter.words !== "" && faults.length === 0 ? (
          <NothingMatches found={counts.all} hasConditions={hasConditions} />
        ) : filter.part !== "all" ? (
          <EmptyState title={copy.partEmpty} action={<TextLink href={queueAddress({ filter: { ...filter, part: "all" } })}>{copy.partEmptyAll}</TextLink>} />
        ) : (
          <EmptyState title={copy.awaitingEmpty}>{copy.awaitingEmptyBody}</EmptyState>
        )}
        <Pagination page={page} pages={pages} hrefFor={(wanted) => queueAddress({ filter, page: wanted })} />
      </Section>
      <Section title={copy.registrations}>{registrations.length > 0 ? <RegistrationTable rows={registrations} /> : <p>{copy.registrationsEmpty}</p>}</Section>
      <Section title={copy.handled}>{handled.length > 0 ? <HandledTable rows={handled} /> : <p>{copy.handledEmpty}</p>}</Section>
    </>
  );
}
