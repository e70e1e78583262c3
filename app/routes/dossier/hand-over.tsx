import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { handOverCopy } from "#app/copy/authorship.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { handOverSchema } from "#app/domain/initiative/leaving-schema.ts";
import { handOver } from "#app/operations/initiative/hand-over.ts";
import { readSuccessors } from "#app/pages/dossier/hand-over.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ho-so/:id/ban-giao";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: handOverCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return { id: file.id, code: file.code, successors: await readSuccessors({ db: context.db, file }) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: handOverSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await handOver({ db: context.db, actor, id: file.id, accountId: submission.value.accountId, now: context.now });
  if (result.ok) return redirect(`/ho-so/${file.id}/tac-gia?da-ban-giao=1`);
  if (result.reason === "successor_unknown") return json(replyInWords(submission, { fieldErrors: { accountId: [result.reason] } }), { status: 422 });
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function HandOver() {
  const { id, code, successors } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<{ accountId: number }>({ reply: useActionData<typeof action>() });
  return (
    <>
      <BackLink href={`/ho-so/${id}`} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={code ?? dossierCopy.draft} lead={handOverCopy.lead}>
        {handOverCopy.title}
      </PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <Radios
          {...fieldProps(fields.accountId)}
          label={handOverCopy.successor}
          hint={handOverCopy.successorHint}
          items={successors.map(({ accountId, fullName, unitName, jobTitle }) => ({
            value: String(accountId),
            label: fullName,
            hint: [unitName, jobTitle].filter(Boolean).join(", "),
          }))}
        />
        <FormActions>
          <Button>{handOverCopy.submit}</Button>
          <TextLink href={`/ho-so/${id}/tac-gia`}>{handOverCopy.keep}</TextLink>
        </FormActions>
      </Form>
    </>
  );
}
