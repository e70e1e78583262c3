import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { promotionCopy as copy } from "#app/copy/promotion.ts";
import { promotionAnswerSchema } from "#app/domain/initiative/promotion-schema.ts";
import { answerPromotion } from "#app/operations/initiative/answer-promotion.ts";
import { readPromotion } from "#app/pages/dossier/promotion.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { PromotionFacts } from "#app/ui/dossier/promotion-facts.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";

const path = "/ho-so/:id/len-sang-kien/tra-loi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.answerTitle }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return readPromotion({ db: context.db, id: file.id });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: promotionAnswerSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await answerPromotion({ db: context.db, actor, id: file.id, answer: submission.value, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/ho-so/${file.id}`, 303);
}

const choices = [
  { value: "accepted", label: copy.accept, hint: copy.acceptHint },
  { value: "declined", label: copy.decline, hint: copy.declineHint },
];

export default function PromotionAnswer() {
  const { heading, requests } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof promotionAnswerSchema>>({ reply: useActionData<typeof action>() });
  const open = requests.find(({ answer }) => answer === null);
  return (
    <>
      <FileHead heading={heading} title={copy.answerTitle} lead={copy.answerLead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      {open ? <PromotionFacts request={open} /> : null}
      <Form method="post" {...getFormProps(form)}>
        <Radios {...fieldProps(fields.answer)} label={copy.answer} items={choices} />
        <TextArea {...fieldProps(fields.reason)} label={copy.reason} hint={copy.reasonHint} maxCharacters={2000} />
        <FormActions>
          <Button>{copy.submitAnswer}</Button>
        </FormActions>
      </Form>
    </>
  );
}
