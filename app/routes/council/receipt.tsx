import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { councilReceiptCopy as copy } from "#app/copy/council.ts";
import { receiptSchema } from "#app/domain/council/receipt-schema.ts";
import { formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import { receiveFile } from "#app/operations/council/receive-file.ts";
import { readReceipt } from "#app/pages/council/receipt.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { SummaryList } from "#app/ui/data/summary-list.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { AuthorText } from "#app/ui/text/author-text.tsx";

const path = "/ho-so/:id/tiep-nhan";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  return readReceipt({ db: context.db, actor, file });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: receiptSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await receiveFile({ db: context.db, actor, id: file.id, councilId: submission.value.council, now: context.now });
  if (!result.ok) {
    const isField = result.reason === "receiving_council_required";
    return json(replyInWords(submission, isField ? { fieldErrors: { council: [result.reason] } } : { formErrors: [result.reason] }), {
      status: isField ? 422 : 409,
    });
  }
  return redirect(`/ho-so/${file.id}/phan-cong`);
}

export default function CouncilReceipt() {
  const { heading, confirmation, councils, proposed } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof receiptSchema>>({ reply: useActionData<typeof action>(), values: { council: proposed ?? undefined } });
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      <div className="mb-10">
        <SummaryList
          rows={[
            { term: copy.unit, value: heading.unitName },
            ...(confirmation
              ? [
                  { term: copy.confirmedOn, value: formatInstantDay(confirmation.confirmedAt) },
                  { term: copy.conclusion, value: <AuthorText text={confirmation.conclusion} /> },
                ]
              : []),
          ]}
        />
      </div>
      {councils.length === 0 ? (
        <Notice tone="warning" title={copy.noCouncilTitle}>
          {copy.noCouncilBody}
        </Notice>
      ) : null}
      <Form method="post" {...getFormProps(form)}>
        {councils.length > 0 ? (
          <Radios
            {...fieldProps(fields.council)}
            label={copy.council}
            items={councils.map(({ id, name, openFiles }) => ({ value: String(id), label: name, hint: copy.load(openFiles) }))}
          />
        ) : null}
        <FormActions>
          {councils.length > 0 ? <Button>{copy.submit}</Button> : null}
          <ButtonLink href={`/ho-so/${heading.id}/yeu-cau-bo-sung`} tone="secondary">
            {copy.completion}
          </ButtonLink>
          <ButtonLink href={`/ho-so/${heading.id}/huy`} tone="secondary">
            {copy.cancellation}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
