import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withdrawalCopy } from "#app/copy/dossier.ts";
import { dossierCopy, eventBy } from "#app/copy/dossier-progress.ts";
import { evidenceCopy } from "#app/copy/evidence.ts";
import { kindLabels } from "#app/copy/labels.ts";
import { promotionCopy } from "#app/copy/promotion.ts";
import { eventVerbLabel } from "#app/copy/verbs.ts";
import { formatDay, formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import { readDossier } from "#app/pages/dossier/dossier.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { StatusTag } from "#app/ui/data/status-tag.tsx";
import { SummaryList } from "#app/ui/data/summary-list.tsx";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { ActionLinks } from "#app/ui/dossier/action-links.tsx";
import { AuthorsTable } from "#app/ui/dossier/authors-table.tsx";
import { ConfirmationFacts } from "#app/ui/dossier/confirmation-facts.tsx";
import { ContentSections } from "#app/ui/dossier/content-sections.tsx";
import { DecisionFacts } from "#app/ui/dossier/decision-facts.tsx";
import { DossierTasks } from "#app/ui/dossier/dossier-tasks.tsx";
import { NextStep } from "#app/ui/dossier/next-step.tsx";
import { PracticeFacts } from "#app/ui/dossier/practice-facts.tsx";
import { PromotionFacts } from "#app/ui/dossier/promotion-facts.tsx";
import { EvidenceList } from "#app/ui/evidence/evidence-list.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: data?.code ?? dossierCopy.draft }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path: "/ho-so/:id", id: params.id });
  return readDossier({ db: context.db, actor, file, now: context.now });
}

export default function Dossier() {
  const dossier = useLoaderData<typeof loader>();
  const { facts } = dossierCopy;
  const labels = {
    ...(!dossier.code && { rut: withdrawalCopy.draftTitle }),
    ...(dossier.newMessages > 0 && { "trao-doi": dossierCopy.newMessages(dossier.newMessages) }),
  };
  const rows = [
    { term: facts.kind, value: kindLabels[dossier.kind] },
    { term: facts.campaign, value: dossier.campaignName },
    { term: facts.unit, value: dossier.unitName },
    { term: facts.council, value: dossier.councilName },
    { term: facts.sentAt, value: dossier.submittedAt && formatInstantDay(dossier.submittedAt) },
    { term: facts.receivedAt, value: dossier.receivedOn && formatDay(dossier.receivedOn) },
  ].filter((row) => row.value !== null);
  return (
    <>
      <PageTitle caption={dossier.code ?? dossierCopy.draft} meta={<StatusTag status={dossier.status} />}>
        {dossier.title || dossierCopy.untitled}
      </PageTitle>
      <Columns
        aside={
          <>
            <NextStep {...dossier} status={dossier.step} />
            {dossier.isPublic ? (
              <p className="screen-only mt-8">
                <TextLink href={`/sang-kien/${dossier.code}`}>{dossierCopy.publicPage}</TextLink>
              </p>
            ) : null}
            <ActionLinks id={dossier.id} actions={dossier.actions} labels={labels} />
          </>
        }
        asideFirst
      >
        {dossier.tasks ? (
          <div className="mb-12">
            <h2 className="mb-5 text-xl font-bold">{dossierCopy.tasks.title}</h2>
            <DossierTasks id={dossier.id} tasks={dossier.tasks} files={dossier.files.length} maySend={dossier.actions.includes("gui")} />
          </div>
        ) : null}
        <SummaryList rows={rows} />
        {dossier.decision ? (
          <Section title={dossierCopy.decision}>
            <DecisionFacts decision={dossier.decision} />
          </Section>
        ) : null}
        {dossier.promotions.length > 0 ? (
          <Section title={promotionCopy.section}>
            {dossier.promotions.map((request) => (
              <PromotionFacts key={request.id} request={request} />
            ))}
          </Section>
        ) : null}
        {dossier.practice ? <PracticeFacts practice={dossier.practice} /> : null}
        <Section title={dossierCopy.content}>
          <ContentSections content={dossier} />
        </Section>
        {dossier.files.length > 0 ? (
          <Section title={evidenceCopy.listTitle}>
            <EvidenceList files={dossier.files} base={`/ho-so/${dossier.id}/minh-chung`} showVisibility />
          </Section>
        ) : null}
        <Section title={dossierCopy.authors}>
          <AuthorsTable authors={dossier.authors} />
        </Section>
        {dossier.confirmation ? (
          <Section title={dossierCopy.confirmation}>
            <ConfirmationFacts confirmation={dossier.confirmation} />
          </Section>
        ) : null}
        <Section title={dossierCopy.timeline}>
          <Timeline
            label={dossierCopy.timeline}
            entries={dossier.timeline.map(({ seq, at, verb, reason, actorName }) => ({
              key: seq,
              at,
              title: eventVerbLabel(verb),
              by: eventBy({ verb, name: actorName }),
              reason,
            }))}
          />
        </Section>
      </Columns>
    </>
  );
}
