import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { meetingCopy as copy } from "#app/copy/council-meeting.ts";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { meetingSchema } from "#app/domain/council/meeting-schema.ts";
import { openMeeting } from "#app/operations/council/open-meeting.ts";
import { readMeeting } from "#app/pages/council/meeting.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";

const path = "/ho-so/:id/hop";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const page = await readMeeting({ db: context.db, actor, file });
  return { ...page, refusal: page.owesOwn ? errorSentence("own_sheets_missing") : null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: meetingSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await openMeeting({ db: context.db, actor, id: file.id, reason: submission.value.reason, now: context.now });
  if (result.ok) return redirect(`/ho-so/${file.id}/bieu-quyet`);
  if (result.reason === "sheets_missing")
    return json(replyInWords(submission, { fieldErrors: { reason: [`sheets_missing@${result.missing}`] } }), { status: 409 });
  if (result.reason === "no_sheets") return json(replyInWords(submission, { fieldErrors: { reason: [result.reason] } }), { status: 409 });
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function Meeting() {
  const { heading, refusal, progress } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof meetingSchema>>({ reply: useActionData<typeof action>() });
  const missing = progress ? progress.assigned - progress.finished : 0;
  const isComplete = progress !== null && missing === 0 && progress.assigned > 0;
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      {refusal ? <Notice tone="warning">{refusal}</Notice> : null}
      {progress && isComplete ? <Notice tone="success">{copy.allIn(progress.assigned)}</Notice> : null}
      {progress && !isComplete ? <Notice tone="warning">{progress.assigned > 0 ? copy.missing(missing, progress.assigned) : copy.nobody}</Notice> : null}
      {refusal ? null : (
        <Form method="post" {...getFormProps(form)}>
          {isComplete ? null : <TextArea {...fieldProps(fields.reason)} label={copy.reason} hint={copy.hint} maxCharacters={2000} />}
          <FormActions>
            <Button>{copy.submit}</Button>
          </FormActions>
        </Form>
      )}
    </>
  );
}
