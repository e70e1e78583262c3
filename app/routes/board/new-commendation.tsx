import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { commendationRecordCopy, newCommendationCopy as copy } from "#app/copy/board.ts";
import { commendationSchema } from "#app/domain/commendation/record-schema.ts";
import { recordCommendation } from "#app/operations/commendation/record-commendation.ts";
import { readCommendationChoices } from "#app/pages/commendation/new-commendation.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { FormSection } from "#app/ui/forms/form-section.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { DecisionFields } from "#app/ui/practice/commendation-fields.tsx";
import { GroundFields, RecipientFields, RepeatedRow } from "#app/ui/practice/commendation-lists.tsx";
import { WarningFields } from "#app/ui/practice/warning-fields.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/ban-to-chuc/khen-thuong/moi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path });
  return readCommendationChoices({ db: context.db, now: context.now });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: commendationSchema });
  // Without a status it was a button of the form itself: one row more or less.
  if (submission.status !== "success") return json({ reply: replyInWords(submission), warnings: [] }, { status: submission.status === "error" ? 422 : 200 });
  const result = await recordCommendation({ db: context.db, actor, record: submission.value, now: context.now });
  if (result.ok) return redirect(`/ban-to-chuc/khen-thuong/${result.id}?xong=1`);
  if (result.reason === "not_allowed") throw new Response(null, { status: 403 });
  if (result.reason === "warnings_unread") {
    return json({ reply: replyInWords(submission, { fieldErrors: { acknowledged: ["warnings_unread"] } }), warnings: result.warnings }, { status: 409 });
  }
  const fieldErrors = Object.fromEntries(Object.entries(result.fields).map(([name, code]) => [name, [code]]));
  return json({ reply: replyInWords(submission, { fieldErrors }), warnings: [] }, { status: 422 });
}

export default function NewCommendation() {
  const { awards, units, campaigns } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useServerForm<z.input<typeof commendationSchema>>({
    reply: answer?.reply,
    values: { recipients: [{ kind: "individual" }] },
  });
  const recipients = fields.recipients.getFieldList();
  const grounds = fields.grounds.getFieldList();
  return (
    <>
      <BackLink href="/ban-to-chuc/khen-thuong">{commendationRecordCopy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        {/* Enter sends the form by its first button, which must not be one that adds or removes a row. */}
        <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
        <DecisionFields fields={fields} awards={awards} campaigns={campaigns} />
        <FormSection title={copy.recipientsTitle} lead={copy.recipientsLead}>
          {recipients.map((recipient, index) => (
            <RepeatedRow key={recipient.key} title={copy.recipientOf(index + 1)}>
              <RecipientFields fields={recipient.getFieldset()} units={units} />
              {recipients.length > 1 ? (
                <Button {...form.remove.getButtonProps({ name: fields.recipients.name, index })} tone="secondary">
                  {copy.removeRecipient(index + 1)}
                </Button>
              ) : null}
            </RepeatedRow>
          ))}
          <Button {...form.insert.getButtonProps({ name: fields.recipients.name })} tone="secondary">
            {copy.addRecipient}
          </Button>
        </FormSection>
        <FormSection title={copy.groundsTitle} lead={copy.groundsLead}>
          {grounds.map((ground, index) => (
            <RepeatedRow key={ground.key} title={copy.groundOf(index + 1)}>
              <GroundFields fields={ground.getFieldset()} />
              <Button {...form.remove.getButtonProps({ name: fields.grounds.name, index })} tone="secondary">
                {copy.removeGround(index + 1)}
              </Button>
            </RepeatedRow>
          ))}
          <Button {...form.insert.getButtonProps({ name: fields.grounds.name })} tone="secondary">
            {copy.addGround}
          </Button>
        </FormSection>
        <WarningFields field={fields.acknowledged} warnings={answer?.warnings ?? []} />
        <FormActions>
          <Button>{copy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
