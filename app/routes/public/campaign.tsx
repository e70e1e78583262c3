import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { campaignCopy as copy, transcriberNotes } from "#app/copy/campaign.ts";
import { closingWords, openingWords } from "#app/copy/filing.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { slugInAddress } from "#app/domain/publication/public-address.ts";
import { readCampaign } from "#app/pages/public/campaign.ts";
import { admit } from "#app/platform/gate.server.ts";
import { ActivityList } from "#app/ui/campaign/activity-list.tsx";
import { PlanContents } from "#app/ui/campaign/plan-contents.tsx";
import { PlanHeader } from "#app/ui/campaign/plan-header.tsx";
import { PlanOpening } from "#app/ui/campaign/plan-opening.tsx";
import { PlanFoot, PlanOrganisation } from "#app/ui/campaign/plan-organisation.tsx";
import { PlanProgress } from "#app/ui/campaign/plan-progress.tsx";
import { planParts } from "#app/ui/campaign/plan-parts.ts";
import { TargetList } from "#app/ui/campaign/target-list.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { pageMeta } from "#app/ui/public/page-meta.ts";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Prose } from "#app/ui/text/prose.tsx";
import { Section } from "#app/ui/text/section.tsx";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.name, description: data.plan?.document.abstract_trich_yeu ?? data.name, canonical: data.canonical }) : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/dot-thi-dua/:slug" });
  const slug = slugInAddress(params.slug);
  const page = slug && (await readCampaign({ db: context.db, slug }));
  if (!page) throw new Response(null, { status: 404 });
  return { ...page, canonical: `${context.env.origin}/dot-thi-dua/${page.slug}` };
}

export default function Campaign() {
  const page = useLoaderData<typeof loader>();
  const { plan, targets, activities, misprints } = page;
  const bloc = activities.filter((activity) => activity.level === "bloc");
  const grassroots = activities.filter((activity) => activity.level === "grassroots");
  const notes = transcriberNotes[page.slug] ?? [];
  const contents = planParts({ plan, hasTargets: targets.length > 0, hasActivities: activities.length > 0, hasNotes: notes.length > 0 });
  return (
    <>
      <PageTitle
        caption={plan ? copy.documentTitle(plan.document.number) : copy.caption}
        lead={page.programmeName}
        meta={
          <>
            <span>{copy.dated(formatDay(page.periodStart), page.periodEnd && formatDay(page.periodEnd))}</span>
            {page.filingOpensAt && page.filingClosesAt ? <span>{copy.filing(openingWords(page.filingOpensAt), closingWords(page.filingClosesAt))}</span> : null}
          </>
        }
      >
        {page.name}
      </PageTitle>
      <Columns asideFirst aside={<PlanContents entries={contents} />}>
        <Section id="tien-do" title={copy.progress}>
          <PlanProgress {...page} />
        </Section>
        {plan ? (
          <>
            <Section id="van-ban" title={copy.document} action={<PrintButton />}>
              <p className="mb-6 max-w-measure text-soft">{copy.verbatim}</p>
              <PlanHeader document={plan.document} />
            </Section>
            <PlanOpening plan={plan} misprints={misprints} />
          </>
        ) : (
          <EmptyState title={copy.noPlanTitle} />
        )}
        {targets.length > 0 ? (
          <Section id="chi-tieu" title={plan?.targets_heading ?? copy.targets}>
            <TargetList targets={targets} misprints={misprints} />
          </Section>
        ) : null}
        {activities.length > 0 ? (
          <Section id="hoat-dong" title={copy.activities}>
            {bloc.length > 0 ? <h3 className="mb-4 text-lg font-semibold">{plan?.activities.bloc_level.heading ?? copy.blocLevel}</h3> : null}
            <ActivityList activities={bloc} misprints={misprints} />
            {grassroots.length > 0 ? (
              <h3 className="mt-10 mb-4 text-lg font-semibold">{plan?.activities.grassroots_level.heading ?? copy.grassrootsLevel}</h3>
            ) : null}
            <ActivityList activities={grassroots} misprints={misprints} />
          </Section>
        ) : null}
        {plan ? (
          <Section id="to-chuc" title={plan.organisation.heading}>
            <PlanOrganisation organisation={plan.organisation} />
            <PlanFoot recipients={plan.recipients} signing={plan.document.signing} />
          </Section>
        ) : null}
        {notes.length > 0 ? (
          <Section id="ghi-chu" title={copy.notes}>
            <Prose>
              <ul>
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </Prose>
          </Section>
        ) : null}
      </Columns>
    </>
  );
}
