import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { withdrawalCopy } from "#app/copy/dossier.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { withdrawalSchema, type WithdrawalInput } from "#app/domain/initiative/withdrawal-schema.ts";
import { withdrawInitiative } from "#app/operations/initiative/withdraw-initiative.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx";
import { checkboxProps, fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ho-so/:id/rut";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: withdrawalCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return { id: file.id, code: file.code, isDraft: file.status === "draft" };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: withdrawalSchema(file.status) });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await withdrawInitiative({ db: context.db, actor, id: file.id, reason: submission.value.reason, now: context.now });
  if (result.ok) return redirect(`/ho-so/${file.id}`);
  if (result.reason === "reason_required") return json(replyInWords(submission, { fieldErrors: { reason: [result.reason] } }), { status: 422 });
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function Withdrawal() {
  const { id, code, isDraft } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<WithdrawalInput>({ reply: useActionData<typeof action>() });
  return (
    <>
      <BackLink href={`/ho-so/${id}`} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={code ?? dossierCopy.draft} lead={isDraft ? withdrawalCopy.draftLead : withdrawalCopy.lead}>
        {isDraft ? withdrawalCopy.draftTitle : withdrawalCopy.title}
      </PageTitle>
      <Form method="post" {...getFormProps(form)}>
        {isDraft ? null : (
          <TextArea {...fieldProps(fields.reason)} label={withdrawalCopy.reason} hint={withdrawalCopy.reasonHint} rows={5} maxCharacters={2000} />
        )}
        <Checkboxes
          {...checkboxProps(fields.understood)}
          label={withdrawalCopy.confirm}
          items={[{ value: "on", label: isDraft ? withdrawalCopy.understoodDraft : withdrawalCopy.understood }]}
        />
        <FormActions>
          <Button tone="warning">{isDraft ? withdrawalCopy.submitDraft : withdrawalCopy.submit}</Button>
          <TextLink href={`/ho-so/${id}`}>{withdrawalCopy.keep}</TextLink>
        </FormActions>
      </Form>
    </>
  );
}
