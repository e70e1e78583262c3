import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calibrationCopy as copy } from "#app/copy/calibration.ts";
import { isBoard } from "#app/domain/access/actor.ts";
import { councilPolicy } from "#app/domain/council/policy.ts";
import { readCalibration } from "#app/pages/council/calibration.ts";
import { admitToCouncil } from "#app/platform/gate.server.ts";
import { AgreementTable } from "#app/ui/council/agreement-table.tsx";
import { CalibratedFiles } from "#app/ui/council/calibrated-files.tsx";
import { JudgesOfGroup } from "#app/ui/council/calibration-group.tsx";
import { SummaryList } from "#app/ui/data/summary-list.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { formatScore } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/viec-cua-hoi-dong/:council/doi-chuan";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, councilId } = admitToCouncil({ request, context, path, id: params.council });
  const page = await readCalibration({ db: context.db, actor, councilId });
  // The board may ask about any number.
  if (!page) throw new Response(null, { status: 404 });
  return { ...page, isFromBoard: isBoard(actor) && !councilPolicy.readProgress(actor, councilId) };
}

export default function Calibration() {
  const { heading, meanIsOfficial, spread, groups, agreement, isFromBoard } = useLoaderData<typeof loader>();
  const headingOf = ({ number, judges, files }: (typeof groups)[number]) => (groups.length > 1 ? copy.group(number, judges.length, files.length) : null);
  return (
    <>
      {isFromBoard ? <BackLink href="/ban-to-chuc">{copy.boardBack}</BackLink> : <BackLink href="/viec-cua-hoi-dong">{copy.back}</BackLink>}
      <PageTitle caption={heading.name} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      <p className="mb-8 max-w-measure">{copy.scope}</p>
      {spread === null ? (
        <EmptyState title={copy.emptyTitle}>{copy.emptyBody}</EmptyState>
      ) : (
        <>
          {groups.length > 1 ? (
            <Notice tone="warning" title={copy.severalTitle(groups.length)}>
              {copy.severalBody}
            </Notice>
          ) : null}
          <Section title={copy.judgesTitle}>
            <p className="mb-6 max-w-measure">
              {copy.judgesLead} {copy.spread(formatScore(spread.severity), formatScore(spread.error))}
            </p>
            {groups.map((group) => (
              <JudgesOfGroup key={group.number} heading={headingOf(group)} judges={group.judges} />
            ))}
          </Section>
          <Section title={copy.filesTitle}>
            {meanIsOfficial ? null : <p className="mb-6 max-w-measure">{copy.ownRules}</p>}
            {groups.map((group) => (
              <div key={group.number} className="mb-10 last:mb-0">
                {groups.length > 1 ? <h3 className="mb-4 text-lg font-semibold">{headingOf(group)}</h3> : null}
                <CalibratedFiles rows={group.files} meanIsOfficial={meanIsOfficial} />
              </div>
            ))}
            <p className="mt-4 max-w-measure text-sm text-soft">{copy.fileNotes}</p>
          </Section>
          <Section title={copy.agreementTitle}>
            <AgreementTable {...agreement} />
            <p className="mt-4 max-w-measure text-sm text-soft">{copy.agreementNotes}</p>
          </Section>
        </>
      )}
      <Section title={copy.guideTitle}>
        <SummaryList rows={copy.guide.map(({ term, text }) => ({ term, value: text }))} />
      </Section>
      {spread === null ? null : (
        <p className="screen-only mt-10 flex flex-wrap items-center gap-x-6 gap-y-3">
          <TextLink href={`/viec-cua-hoi-dong/${heading.id}/doi-chuan.xlsx`} reload>
            {copy.download}
          </TextLink>
          <TextLink href={`/viec-cua-hoi-dong/${heading.id}/doi-chieu`}>{copy.sheets}</TextLink>
          <PrintButton />
        </p>
      )}
    </>
  );
}
