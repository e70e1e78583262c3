import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { consentCopy } from "#app/copy/dossier.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { consentSchema } from "#app/domain/initiative/consent-schema.ts";
import { saveConsent } from "#app/operations/initiative/save-consent.ts";
import { readOwnAuthorship } from "#app/pages/dossier/consent.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx";
import { checkboxProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { formatPercent } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

type ConsentInput = z.input<typeof consentSchema>;

const path = "/ho-so/:id/dong-y";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: consentCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const own = await readOwnAuthorship({ db: context.db, id: file.id, actor });
  if (!own) throw new Response(null, { status: 404 });
  return { id: file.id, ...own };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: consentSchema });
  if (submission.status !== "success") return json(submission.reply(), { status: 422 });
  const result = await saveConsent({ db: context.db, actor, id: file.id, now: context.now, ...submission.value });
  return result.ok ? redirect(`/ho-so/${file.id}`) : json(submission.reply({ formErrors: [result.reason] }), { status: 409 });
}

export default function Consent() {
  const own = useLoaderData<typeof loader>();
  const ticked = (at: string | null) => (at ? "on" : undefined);
  const [form, fields] = useServerForm<ConsentInput>({
    reply: useActionData<typeof action>(),
    values: { confirmed: ticked(own.confirmedAt), publishName: ticked(own.nameConsentAt) },
  });
  return (
    <>
      <BackLink href={`/ho-so/${own.id}`} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={[own.code, own.title || dossierCopy.untitled].filter(Boolean).join(" · ")} lead={consentCopy.lead}>
        {consentCopy.title}
      </PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <Checkboxes
          {...checkboxProps(fields.confirmed)}
          label={consentCopy.confirmed}
          items={[{ value: "on", label: consentCopy.confirmedItem(own.fullName, formatPercent(own.share)), hint: consentCopy.confirmedHint }]}
        />
        <Checkboxes
          {...checkboxProps(fields.publishName)}
          label={consentCopy.publishName}
          items={[{ value: "on", label: consentCopy.publishNameItem, hint: consentCopy.publishNameHint }]}
        />
        <FormActions>
          <Button>{consentCopy.save}</Button>
        </FormActions>
      </Form>
    </>
  );
}
