import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { publicationCopy as copy } from "#app/copy/publication.ts";
import { publicationSchema } from "#app/domain/publication/publication-schema.ts";
import { presentFile } from "#app/operations/publication/present-file.ts";
import { readPublication } from "#app/pages/board/publication.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx";
import { checkboxProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { HiddenFields } from "#app/ui/forms/hidden-fields.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PublicationCheck } from "#app/ui/public/publication-check.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/ho-so/:id/cong-bo";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: data ? copy.titleOf(data.code ?? "") : copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return readPublication({ db: context.db, id: file.id });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: publicationSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await presentFile({ db: context.db, actor, id: file.id, decisionId: submission.value.decisionId, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/ban-to-chuc/dot-cong-bo/${result.releaseId}?xong=da-trinh`);
}

export default function Publication() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useServerForm<z.input<typeof publicationSchema>>({ reply });
  return (
    <>
      <BackLink href={`/ho-so/${page.id}`}>{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={[page.code, page.title].filter(Boolean).join(" – ")}>{copy.title}</PageTitle>
      <Notice>
        <p>{copy.secondPerson}</p>
        <p className="mt-2">{copy.effects[page.outcome]}</p>
      </Notice>
      <PublicationCheck page={page} />
      {page.waitsForSignature ? (
        <p className="mt-8 max-w-measure font-semibold">{copy.waitsForSignature}</p>
      ) : (
        <Form method="post" {...getFormProps(form)} className="mt-12">
          <HiddenFields values={{ decisionId: page.decisionId }} />
          <Checkboxes
            {...checkboxProps(fields.confirmation)}
            label={copy.confirmation}
            required
            items={[{ value: "checked", label: copy.confirmationOf[page.outcome] }]}
          />
          <FormActions>
            <Button>{copy.submit}</Button>
            <TextLink href={`/ho-so/${page.id}`}>{copy.cancel}</TextLink>
          </FormActions>
        </Form>
      )}
    </>
  );
}
