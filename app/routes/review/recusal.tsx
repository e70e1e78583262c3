import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { recusalCopy as copy, relationLabels } from "#app/copy/relations.ts";
import { recusalSchema } from "#app/domain/assignment/relation-schemas.ts";
import { relationKinds } from "#app/domain/assignment/relations.ts";
import { recuse } from "#app/operations/review/recuse.ts";
import { readFileHeading } from "#app/pages/review/file-heading.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";

const path = "/ho-so/:id/toi-lien-quan";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return readFileHeading({ db: context.db, id: file.id });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: recusalSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await recuse({ db: context.db, actor, id: file.id, recusal: submission.value, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  // Not back to the file: it is not there for them any more.
  return redirect("/cham-diem?lien-quan=1", 303);
}

export default function Recusal() {
  const { heading } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<{ kind: string; reason: string }>({ reply: useActionData<typeof action>() });
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      <p className="mb-6 max-w-measure">{copy.effect}</p>
      <Form method="post" {...getFormProps(form)}>
        <Radios {...fieldProps(fields.kind)} label={copy.kind} items={relationKinds.map((value) => ({ value, label: relationLabels[value] }))} />
        <TextArea {...fieldProps(fields.reason)} label={copy.reason} hint={copy.reasonHint} required maxCharacters={2000} />
        <FormActions>
          <Button tone="warning">{copy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
