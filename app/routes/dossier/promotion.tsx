import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { promotionCopy as copy } from "#app/copy/promotion.ts";
import { promotionSchema } from "#app/domain/initiative/promotion-schema.ts";
import { askPromotion } from "#app/operations/initiative/ask-promotion.ts";
import { readPromotion } from "#app/pages/dossier/promotion.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { PromotionFacts } from "#app/ui/dossier/promotion-facts.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { dateProps, fieldProps } from "#app/ui/forms/conform-field.ts";
import { DateInput } from "#app/ui/forms/date-input.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/ho-so/:id/len-sang-kien";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return readPromotion({ db: context.db, id: file.id });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: promotionSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await askPromotion({ db: context.db, actor, id: file.id, request: submission.value, now: context.now });
  if (result.ok) return redirect(`/ho-so/${file.id}`, 303);
  if (result.reason === "first_applied_in_future") return json(replyInWords(submission, { fieldErrors: { firstAppliedOn: [result.reason] } }), { status: 422 });
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function Promotion() {
  const { heading, requests } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof promotionSchema>>({ reply: useActionData<typeof action>() });
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      <Form method="post" {...getFormProps(form)}>
        <DateInput {...dateProps(fields.firstAppliedOn)} label={copy.firstAppliedOn} hint={copy.firstAppliedOnHint} />
        <TextInput {...fieldProps(fields.appliedPlace)} label={copy.appliedPlace} hint={copy.appliedPlaceHint} />
        <TextArea {...fieldProps(fields.evidence)} label={copy.evidence} hint={copy.evidenceHint} rows={8} maxCharacters={5000} />
        <FormActions>
          <Button>{copy.submit}</Button>
        </FormActions>
      </Form>
      {requests.length > 0 ? (
        <Section title={copy.former}>
          {requests.map((former) => (
            <PromotionFacts key={former.id} request={former} />
          ))}
        </Section>
      ) : null}
    </>
  );
}
