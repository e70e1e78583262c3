import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskCopy as copy } from "#app/copy/council.ts";
import { isDeskSection, type DeskSection } from "#app/domain/council/desk.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readCouncilDesk } from "#app/pages/council/desk.ts";
import { readWaitingQuestions } from "#app/pages/thread/waiting-questions.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { CouncilTools } from "#app/ui/council/council-tools.tsx";
import { DeskTable } from "#app/ui/council/desk-table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { Tabs } from "#app/ui/navigation/tabs.tsx";
import { NothingMatches } from "#app/ui/staff-search/nothing-matches.tsx";
import { StaffSearchBox } from "#app/ui/staff-search/staff-search-box.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { WaitingQuestions } from "#app/ui/thread/waiting-questions.tsx";

const path = "/viec-cua-hoi-dong";

function address(section: DeskSection, text: string, page = 1): string {
  return `${path}?${new URLSearchParams({ muc: section, ...(text !== "" && { tim: text }), ...(page > 1 && { trang: String(page) }) }).toString()}`;
}

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get("muc");
  const [desk, waiting] = await Promise.all([
    readCouncilDesk({
      db: context.db,
      actor,
      section: isDeskSection(wanted) ? wanted : null,
      text: searchParams.get("tim") ?? "",
      page: pageNumber(searchParams.get("trang")),
      now: context.now,
    }),
    readWaitingQuestions({ db: context.db, actor, desk: "council", now: context.now }),
  ]);
  return { ...desk, waiting };
}

export default function CouncilDesk() {
  const { hasManyCouncils, ownCouncils, text, faults, hasConditions, sections, section, rows, page, pages, waiting } = useLoaderData<typeof loader>();
  const found = sections.reduce((sum, { files }) => sum + files, 0);
  return (
    <>
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <StaffSearchBox desk="council" action={path} text={text} faults={faults} found={found} clearHref={address(section, "")} />
      <Tabs
        label={copy.tabs}
        items={sections.map(({ name, files }) => ({
          href: address(name, text),
          label: copy.sections[name],
          current: name === section,
          count: formatNumber(files),
        }))}
      />
      {rows.length > 0 ? (
        <DeskTable section={section} namesCouncil={hasManyCouncils} rows={rows} />
      ) : text !== "" && faults.length === 0 ? (
        <NothingMatches found={found} hasConditions={hasConditions} />
      ) : (
        <EmptyState title={copy.empty[section]}>{copy.emptyBody}</EmptyState>
      )}
      <Pagination page={page} pages={pages} hrefFor={(number) => address(section, text, number)} />
      <WaitingQuestions {...waiting} />
      <CouncilTools councils={ownCouncils} />
    </>
  );
}
