import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { receiptCopy, submissionCopy } from "#app/copy/dossier.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { declarationSchema } from "#app/domain/initiative/declaration-schema.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { usualPlace } from "#app/domain/initiative/usual-place.ts";
import { submitInitiative } from "#app/operations/initiative/submit-initiative.ts";
import { readSubmission } from "#app/pages/dossier/submission.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { CheckAnswers } from "#app/ui/dossier/check-answers.tsx";
import { GapList } from "#app/ui/dossier/gap-list.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { FilingSteps } from "#app/ui/filing/filing-steps.tsx";
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx";
import { checkboxProps, fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { FormSection } from "#app/ui/forms/form-section.tsx";
import { HiddenFields } from "#app/ui/forms/hidden-fields.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

type DeclarationInput = z.input<typeof declarationSchema>;

const path = "/ho-so/:id/gui";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: submissionCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  if (!initiativePolicy.submit(actor, file)) return redirect(`/ho-so/${file.id}/bien-nhan`);
  const toUnit = file.status === "draft" || file.status === "returned_by_unit";
  return json({ id: file.id, code: file.code, toUnit, ...(await readSubmission({ db: context.db, file, now: context.now })) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: declarationSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await submitInitiative({
    db: context.db,
    actor,
    id: file.id,
    place: submission.value.place,
    sending: submission.value.sending,
    now: context.now,
  });
  if (result.ok) return redirect(`/ho-so/${file.id}/bien-nhan`, 303);
  // The missing answers are shown by the page itself.
  if (result.reason === "incomplete") return json(replyInWords(submission), { status: 422 });
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function Submission() {
  const { id, code, toUnit, content, authors, fieldName, links, unitName, unitDays, reviewMonths, sending, gaps, isOpen } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<DeclarationInput>({ reply: useActionData<typeof action>(), values: { sending, place: usualPlace } });
  return (
    <>
      <BackLink href={`/ho-so/${id}`} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={code ?? dossierCopy.draft} lead={toUnit ? submissionCopy.toUnit(unitName) : submissionCopy.toSecretary}>
        {submissionCopy.title}
      </PageTitle>
      {gaps.length > 0 ? <GapList id={id} gaps={gaps} /> : null}
      {isOpen ? null : <Notice tone="warning">{submissionCopy.closed}</Notice>}
      <CheckAnswers id={id} content={content} fieldName={fieldName} links={links} authors={authors} />
      {gaps.length === 0 && isOpen ? (
        <Form method="post" {...getFormProps(form)}>
          <HiddenFields values={{ [fields.sending.name]: fields.sending.initialValue }} />
          <Section title={receiptCopy.nextTitle}>
            <FilingSteps unit={toUnit ? { name: unitName, until: receiptCopy.steps.withinDays(unitDays) } : null} review={{ months: reviewMonths }} />
          </Section>
          <div className="mt-12">
            <FormSection title={submissionCopy.declarations}>
              <Checkboxes {...checkboxProps(fields.truth)} label={submissionCopy.truth} items={[{ value: "on", label: submissionCopy.truthItem }]} />
              <Checkboxes
                {...checkboxProps(fields.noStateSecrets)}
                label={submissionCopy.noStateSecrets}
                items={[{ value: "on", label: submissionCopy.noStateSecretsItem, hint: submissionCopy.noStateSecretsHint }]}
              />
              <TextInput {...fieldProps(fields.place)} label={submissionCopy.place} hint={submissionCopy.placeHint} width="half" />
            </FormSection>
          </div>
          <FormActions>
            <Button>{code ? submissionCopy.resubmit : submissionCopy.submit}</Button>
          </FormActions>
        </Form>
      ) : null}
    </>
  );
}
