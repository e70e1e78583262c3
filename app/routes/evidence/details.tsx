import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { evidenceCopy, evidenceDetailsCopy as copy } from "#app/copy/evidence.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { evidenceDetailsSchema, type EvidenceDetailsInput } from "#app/domain/evidence/details-schema.ts";
import { evidenceLimits } from "#app/domain/evidence/limits.ts";
import { changeEvidence } from "#app/operations/evidence/change-evidence.ts";
import { readEvidenceDetails } from "#app/pages/evidence/files.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { visibilityItems } from "#app/ui/evidence/visibility-items.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ho-so/:id/minh-chung/:file/sua";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  const fileId = routeId(params.file);
  const stored = fileId && (await readEvidenceDetails({ db: context.db, initiativeId: file.id, fileId }));
  if (!stored) throw new Response(null, { status: 404 });
  return { id: file.id, name: stored.name, visibility: stored.visibility, note: stored.note };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const fileId = routeId(params.file);
  if (!fileId) throw new Response(null, { status: 404 });
  const submission = parseWithZod(await request.formData(), { schema: evidenceDetailsSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await changeEvidence({ db: context.db, actor, initiativeId: file.id, fileId, details: submission.value, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/ho-so/${file.id}/minh-chung?da-sua=1`, 303);
}

export default function EvidenceDetailsPage() {
  const { id, name, visibility, note } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<EvidenceDetailsInput>({ reply: useActionData<typeof action>(), values: { visibility, note } });
  return (
    <>
      <BackLink href={`/ho-so/${id}/minh-chung`} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={name}>{copy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <Radios {...fieldProps(fields.visibility)} label={copy.visibility} items={visibilityItems} />
        <TextArea {...fieldProps(fields.note)} label={evidenceCopy.note} hint={evidenceCopy.noteHint} rows={2} maxCharacters={evidenceLimits.note} optional />
        <FormActions>
          <Button>{copy.submit}</Button>
          <TextLink href={`/ho-so/${id}/minh-chung`}>{copy.cancel}</TextLink>
        </FormActions>
      </Form>
    </>
  );
}
