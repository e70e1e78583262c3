import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { publicationCopy as copy } from "#app/copy/publication.ts";
import { reasonSchema } from "#app/domain/initiative/reason-schema.ts";
import { unpublishInitiative } from "#app/operations/publication/unpublish-initiative.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ho-so/:id/go-cong-bo";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: data ? copy.unpublishOf(data.code ?? "") : copy.unpublish }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return { id: file.id, code: file.code, isPublic: file.status === "approved" };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: reasonSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await unpublishInitiative({ db: context.db, actor, id: file.id, reason: submission.value.reason, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/ho-so/${file.id}`);
}

export default function Unpublication() {
  const { id, code, isPublic } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof reasonSchema>>({ reply: useActionData<typeof action>() });
  return (
    <>
      <BackLink href={`/ho-so/${id}`}>{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={code}>{copy.unpublish}</PageTitle>
      <Notice tone="warning">{isPublic ? copy.unpublishEffect : copy.unpublishHidden}</Notice>
      <Form method="post" {...getFormProps(form)}>
        <TextArea {...fieldProps(fields.reason)} label={copy.unpublishReason} hint={copy.unpublishReasonHint} required maxCharacters={2000} />
        <FormActions>
          <Button tone="warning">{copy.unpublish}</Button>
          <TextLink href={`/ho-so/${id}`}>{copy.unpublishKeep}</TextLink>
        </FormActions>
      </Form>
    </>
  );
}
