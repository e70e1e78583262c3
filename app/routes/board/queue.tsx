import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { boardDeskCopy as copy } from "#app/copy/board.ts";
import { releaseCopy } from "#app/copy/releases.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readBoardDesk } from "#app/pages/board/desk.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { CampaignTable, CommendationGlance, DecidedTable, UnverifiedTable } from "#app/ui/practice/board-tables.tsx";
import { NothingMatches } from "#app/ui/staff-search/nothing-matches.tsx";
import { StaffSearchBox } from "#app/ui/staff-search/staff-search-box.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ban-to-chuc";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  return readBoardDesk({ db: context.db, actor, text: searchParams.get("tim") ?? "", page: pageNumber(searchParams.get("trang")) });
}

export default function BoardDesk() {
  const { text, faults, hasConditions, decided, releases, unverified, campaigns, commendations } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <Section title={releaseCopy.title} action={<TextLink href="/ban-to-chuc/dot-cong-bo">{releaseCopy.backToList}</TextLink>}>
        {releases.toSign > 0 ? (
          <p className="mb-3">
            <strong>{releaseCopy.waiting(releases.toSign)}</strong>
          </p>
        ) : null}
        {releases.ownWaiting > 0 ? <p className="mb-3">{releaseCopy.waitingOwn(releases.ownWaiting)}</p> : null}
        <p className="max-w-measure">{releaseCopy.deskLead}</p>
        <p className="mt-4">
          <ButtonLink href="/ban-to-chuc/dot-cong-bo/moi" tone="secondary">
            {releaseCopy.new}
          </ButtonLink>
        </p>
      </Section>
      <Section title={copy.decided}>
        {decided.total > 0 || text !== "" ? (
          <StaffSearchBox desk="board" action={path} text={text} faults={faults} found={decided.total} clearHref={path} />
        ) : null}
        {decided.rows.length > 0 ? (
          <DecidedTable rows={decided.rows} caption={copy.decidedCaption(formatNumber(decided.total))} />
        ) : text !== "" && faults.length === 0 ? (
          <NothingMatches found={decided.total} hasConditions={hasConditions} />
        ) : (
          <EmptyState title={copy.decidedEmpty}>{copy.decidedEmptyBody}</EmptyState>
        )}
        <Pagination
          page={decided.page}
          pages={decided.pages}
          hrefFor={(page) => `${path}?${new URLSearchParams({ ...(text !== "" && { tim: text }), trang: String(page) }).toString()}`}
        />
      </Section>
      <Section
        title={copy.unverified}
        action={unverified.total > unverified.rows.length ? <TextLink href="/ap-dung?loc=cho-kiem-chung">{copy.unverifiedAll}</TextLink> : null}
      >
        {unverified.rows.length > 0 ? (
          <UnverifiedTable rows={unverified.rows} caption={copy.unverifiedCaption(formatNumber(unverified.total))} />
        ) : (
          <p>{copy.unverifiedEmpty}</p>
        )}
      </Section>
      <Section title={copy.campaigns}>
        <CampaignTable rows={campaigns} />
      </Section>
      <Section title={copy.commendations} action={<TextLink href="/ban-to-chuc/khen-thuong">{copy.commendationsAll}</TextLink>}>
        {commendations.length > 0 ? <CommendationGlance rows={commendations} /> : <p>{copy.commendationsEmpty}</p>}
        <p className="mt-6">
          <ButtonLink href="/ban-to-chuc/khen-thuong/moi" tone="secondary">
            {copy.newCommendation}
          </ButtonLink>
        </p>
      </Section>
    </>
  );
}
