import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { newDossierCopy } from "#app/copy/dossier.ts";
import { startCopy } from "#app/copy/filing.ts";
import { newDossierSchema } from "#app/domain/initiative/new-dossier-schema.ts";
import { createDraft } from "#app/operations/initiative/create-draft.ts";
import { readNewDossier } from "#app/pages/dossier/new-dossier.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { CampaignTerms } from "#app/ui/filing/campaign-terms.tsx";
import { FilingAhead } from "#app/ui/filing/filing-ahead.tsx";
import { NewDossierForm } from "#app/ui/filing/new-dossier-form.tsx";
import { OwnDrafts } from "#app/ui/filing/own-drafts.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Prose } from "#app/ui/text/prose.tsx";
import { Section } from "#app/ui/text/section.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: newDossierCopy.title }) }];

const path = "/ho-so/moi";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  return { ...(await readNewDossier({ db: context.db, actor, now: context.now })), key: randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: newDossierSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await createDraft({ db: context.db, actor, now: context.now, ...submission.value });
  if (result.ok) return redirect(`/ho-so/${result.id}`, 303);
  const { reason } = result;
  const isAboutCampaign = reason === "filing_closed" || reason === "too_old";
  return json(replyInWords(submission, isAboutCampaign ? { fieldErrors: { campaignId: [reason] } } : { formErrors: [reason] }), { status: 409 });
}

export default function NewDossier() {
  const { applicant, open, ahead, drafts, key } = useLoaderData<typeof loader>();
  const eligible = open.filter(({ obstacles }) => obstacles.length === 0);
  const only = eligible.length === 1 ? eligible[0] : undefined;
  const form = useServerForm<z.input<typeof newDossierSchema>>({ reply: useActionData<typeof action>(), values: { key, campaignId: only?.id } });
  const [{ allErrors, id: formId }] = form;
  return (
    <>
      <BackLink href="/ho-so" />
      <ErrorSummary errors={summaryErrors({ errors: allErrors, formId })} />
      <PageTitle lead={startCopy.lead}>{newDossierCopy.title}</PageTitle>
      <OwnDrafts drafts={drafts} />
      <Section title={startCopy.needTitle}>
        <Prose>
          <ul>
            {startCopy.need.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      {open.length === 0 ? (
        <EmptyState title={newDossierCopy.closedTitle}>{newDossierCopy.closedBody}</EmptyState>
      ) : (
        <Section title={startCopy.whoTitle}>
          {open.map((campaign) => (
            <CampaignTerms key={campaign.id} campaign={campaign} applicant={applicant} />
          ))}
        </Section>
      )}
      <FilingAhead campaigns={ahead} />
      {eligible.length > 0 ? (
        <Section title={startCopy.formTitle}>
          <p className="mb-6">{newDossierCopy.lead}</p>
          <NewDossierForm form={form} campaigns={open} />
        </Section>
      ) : null}
    </>
  );
}
