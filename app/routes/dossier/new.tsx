import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { newDossierCopy } from "#app/copy/dossier.ts";
import { fieldHints, fieldLabels } from "#app/copy/dossier-form.ts";
import { formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import { newDossierSchema } from "#app/domain/initiative/new-dossier-schema.ts";
import { createDraft } from "#app/operations/initiative/create-draft.ts";
import { readOpenCampaigns } from "#app/pages/dossier/new-dossier.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { kindItems } from "#app/ui/dossier/draft-fields.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: newDossierCopy.title }) }];

const path = "/ho-so/moi";

export async function loader({ request, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path });
  return { campaigns: await readOpenCampaigns({ db: context.db, now: context.now }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: newDossierSchema });
  if (submission.status !== "success") return json(submission.reply(), { status: 422 });
  const result = await createDraft({ db: context.db, actor, now: context.now, ...submission.value });
  if (result.ok) return redirect(`/ho-so/${result.id}/sua`);
  return json(
    result.reason === "no_unit" ? submission.reply({ formErrors: [result.reason] }) : submission.reply({ fieldErrors: { campaignId: [result.reason] } }),
    {
      status: 409,
    },
  );
}

export default function NewDossier() {
  const { campaigns } = useLoaderData<typeof loader>();
  const only = campaigns.length === 1 ? campaigns[0] : undefined;
  const [form, fields] = useServerForm<z.input<typeof newDossierSchema>>({ reply: useActionData<typeof action>(), values: { campaignId: only?.id } });
  const items = campaigns.map(({ id, name, filingClosesAt }) => ({
    value: String(id),
    label: name,
    hint: filingClosesAt ? newDossierCopy.closes(formatInstantDay(filingClosesAt)) : newDossierCopy.noEnd,
  }));
  return (
    <>
      <BackLink href="/ho-so" />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={newDossierCopy.lead}>{newDossierCopy.title}</PageTitle>
      {campaigns.length === 0 ? (
        <EmptyState title={newDossierCopy.closedTitle}>{newDossierCopy.closedBody}</EmptyState>
      ) : (
        <Form method="post" {...getFormProps(form)}>
          <Radios {...fieldProps(fields.campaignId)} label={newDossierCopy.campaign} items={items} />
          <Radios {...fieldProps(fields.kind)} label={fieldLabels.kind} items={kindItems} />
          <TextInput {...fieldProps(fields.title)} label={fieldLabels.title} hint={fieldHints.title} />
          <FormActions>
            <Button>{newDossierCopy.submit}</Button>
          </FormActions>
        </Form>
      )}
    </>
  );
}
