import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { paperListCopy } from "#app/copy/papers.ts";
import { confirmationCopy, unitQueueCopy } from "#app/copy/unit.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { confirmationSchema, type ConfirmationInput } from "#app/domain/initiative/confirmation-schema.ts";
import { prefilledConfirmation } from "#app/domain/unit/prefilled-confirmation.ts";
import { confirmInitiative } from "#app/operations/initiative/confirm-initiative.ts";
import { readConfirmationPage } from "#app/pages/unit/confirmation.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { Tag } from "#app/ui/data/tag.tsx";
import { FileHead } from "#app/ui/dossier/file-head.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { AuthorText } from "#app/ui/text/author-text.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";
import { formatMonth } from "#app/ui/unit/month.ts";
import { describeChanges } from "#app/ui/versions/describe-changes.ts";
import { VersionChanges } from "#app/ui/versions/version-changes.tsx";

const path = "/ho-so/:id/xac-nhan";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: confirmationCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  const { head, waiting, comparison } = await readConfirmationPage({ db: context.db, file, now: context.now });
  const { appliedSince, canBeReplicated, ...effects } = prefilledConfirmation(head);
  const month = appliedSince && formatMonth(appliedSince);
  const values = {
    ...effects,
    appliedSince: month ?? "",
    conclusion: confirmationCopy.usualConclusion(month),
    ...(canBeReplicated && { canBeReplicated: "yes" as const }),
  };
  const changes = comparison && { from: comparison.from, to: comparison.to, ...describeChanges(comparison) };
  return { file: head, waiting, values, changes };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: confirmationSchema({ today: dayInVietnam(context.now) }) });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await confirmInitiative({ db: context.db, actor, id: file.id, confirmation: submission.value, now: context.now });
  return result.ok ? redirect("/viec-cua-don-vi") : json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function Confirmation() {
  const { file, waiting, values, changes } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<ConfirmationInput>({ reply: useActionData<typeof action>(), values });
  const copy = confirmationCopy;
  return (
    <>
      <BackLink href="/viec-cua-don-vi" />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle
        caption={file.code}
        lead={copy.lead}
        meta={
          <>
            <span>{copy.due(formatDay(waiting.dueOn))}</span>
            {waiting.isOverdue ? <Tag tone="danger">{unitQueueCopy.overdue(waiting.daysOver)}</Tag> : null}
          </>
        }
      >
        {copy.title}
      </PageTitle>
      <FileHead file={file} />
      {changes ? (
        <Section title={copy.changes}>
          {file.returnReason ? (
            <Notice title={copy.returnReason}>
              <AuthorText text={file.returnReason} />
            </Notice>
          ) : null}
          <VersionChanges changes={changes} level={3} sides />
          <p className="mt-6">
            <TextLink href={`/ho-so/${file.id}/so-sanh?tu=${changes.from}&den=${changes.to}`}>{copy.compareWhole}</TextLink>
          </p>
        </Section>
      ) : null}
      <Section title={copy.form}>
        <p className="max-w-measure">{copy.prefilled}</p>
        <p className="mb-6">
          <TextLink href={`/ho-so/${file.id}/giay-to/xac-nhan-trong.pdf`} reload className="inline-flex min-h-11 items-center">
            {paperListCopy.blankConfirmation}
          </TextLink>
        </p>
        <Form method="post" {...getFormProps(form)}>
          <TextInput {...fieldProps(fields.appliedSince)} label={copy.appliedSince} hint={copy.appliedSinceHint} width="short" optional />
          <TextArea {...fieldProps(fields.economicEffect)} label={copy.economicEffect} hint={copy.economicEffectHint} maxCharacters={5000} optional />
          <TextArea {...fieldProps(fields.socialEffect)} label={copy.socialEffect} maxCharacters={5000} optional />
          <Radios
            {...fieldProps(fields.canBeReplicated)}
            label={copy.canBeReplicated}
            items={[
              { value: "yes", label: copy.yes },
              { value: "no", label: copy.no },
            ]}
            inline
          />
          <TextArea {...fieldProps(fields.conclusion)} label={copy.conclusion} rows={4} maxCharacters={2000} />
          <FormActions>
            <Button>{copy.submit}</Button>
          </FormActions>
        </Form>
        <p className="mt-10 font-semibold">{copy.other}</p>
        <ul>
          <li>
            <TextLink href={`/ho-so/${file.id}/don-vi-tra-lai`} className="inline-flex min-h-11 items-center">
              {copy.returnLink}
            </TextLink>
          </li>
          <li>
            <TextLink href={`/ho-so/${file.id}/don-vi-tu-choi`} className="inline-flex min-h-11 items-center">
              {copy.declineLink}
            </TextLink>
          </li>
        </ul>
      </Section>
    </>
  );
}
