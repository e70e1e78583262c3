import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { assignmentEndCopy as copy, filePageCopy } from "#app/copy/council.ts";
import { endAssignmentSchema } from "#app/domain/assignment/assignment-schema.ts";
import { endAssignment } from "#app/operations/council/end-assignment.ts";
import { readAssignmentEnd } from "#app/pages/council/assignment-end.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";

const path = "/ho-so/:id/thoi-phan-cong";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  const page = await readAssignmentEnd({ db: context.db, id: file.id });
  const wanted = Number(new URL(request.url).searchParams.get("uy-vien"));
  return { ...page, chosen: page.assigned.find(({ id }) => id === wanted)?.id ?? null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: endAssignmentSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const { assignment, reason } = submission.value;
  const result = await endAssignment({ db: context.db, actor, id: file.id, assignmentId: assignment, reason, now: context.now });
  if (result.ok) return redirect(`/ho-so/${file.id}/phan-cong`);
  const isForm = result.reason === "state_changed";
  return json(replyInWords(submission, isForm ? { formErrors: [result.reason] } : { fieldErrors: { assignment: [result.reason] } }), { status: 409 });
}

export default function AssignmentEnd() {
  const { heading, assigned, chosen } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof endAssignmentSchema>>({
    reply: useActionData<typeof action>(),
    values: { assignment: chosen ?? undefined },
  });
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      {assigned.length > 0 ? (
        <Form method="post" {...getFormProps(form)}>
          <Radios {...fieldProps(fields.assignment)} label={copy.who} items={assigned.map(({ id, fullName }) => ({ value: String(id), label: fullName }))} />
          <TextArea {...fieldProps(fields.reason)} label={filePageCopy.reason} hint={copy.hint} required maxCharacters={2000} />
          <FormActions>
            <Button>{copy.submit}</Button>
          </FormActions>
        </Form>
      ) : (
        <EmptyState title={copy.nobodyTitle} />
      )}
    </>
  );
}
