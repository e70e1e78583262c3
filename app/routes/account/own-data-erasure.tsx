import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { blockSentence, erasureCopy, erasurePhrase } from "#app/copy/own-data.ts";
import { erasureSchema, type ErasureInput } from "#app/domain/account/erasure.ts";
import { eraseAccount } from "#app/operations/account/erase-account.ts";
import { readErasure } from "#app/pages/account/own-data.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { PasswordInput } from "#app/ui/forms/password-input.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Prose } from "#app/ui/text/prose.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/tai-khoan/du-lieu/xoa";
const hideFields = ["password"];

export const meta: MetaFunction = () => [{ title: documentTitle({ title: erasureCopy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  return readErasure({ db: context.db, actor, now: context.now });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: erasureSchema({ phrase: erasurePhrase }) });
  if (submission.status !== "success") return json(replyInWords(submission, { hideFields }), { status: 422 });
  const { password } = submission.value;
  const result = await eraseAccount({ db: context.db, actor, password, address: context.clientAddress, now: context.now });
  if (result.ok) return redirect("/dang-nhap?xong=da-xoa", { headers: { "Set-Cookie": await context.session.signOut() } });
  const errors = result.field ? { fieldErrors: { [result.field]: [result.reason] } } : { formErrors: [result.reason] };
  return json(replyInWords(submission, { hideFields, ...errors }), { status: result.field ? 422 : 409 });
}

export default function EraseAccount() {
  const { blocks } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<ErasureInput>({ reply: useActionData<typeof action>() });
  return (
    <>
      <BackLink href="/tai-khoan/du-lieu">{erasureCopy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={erasureCopy.lead}>{erasureCopy.title}</PageTitle>
      {blocks.length > 0 ? (
        <Notice tone="warning" title={erasureCopy.blockedTitle}>
          <p>{erasureCopy.blockedLead}</p>
          <ul className="mt-2 list-disc pl-6">
            {blocks.map(blockSentence).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Prose>
        <h2>{erasureCopy.deletedTitle}</h2>
        <ul>
          {erasureCopy.deleted.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>{erasureCopy.keptTitle}</h2>
        <ul>
          {erasureCopy.kept.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{erasureCopy.hidden}</p>
        <p>
          <TextLink href="/tai-khoan/du-lieu">{erasureCopy.first}</TextLink>
        </p>
      </Prose>
      {blocks.length > 0 ? null : (
        <Section title={erasureCopy.confirm}>
          <Form method="post" {...getFormProps(form)}>
            <TextInput {...fieldProps(fields.phrase)} label={erasureCopy.phrase} autoComplete="off" spellCheck={false} width="half" />
            <PasswordInput
              id={fields.password.id}
              name={fields.password.name}
              error={fields.password.errors}
              label={erasureCopy.password}
              autoComplete="current-password"
            />
            <FormActions>
              <Button tone="warning">{erasureCopy.submit}</Button>
              <TextLink href="/tai-khoan/du-lieu">{erasureCopy.keep}</TextLink>
            </FormActions>
          </Form>
        </Section>
      )}
    </>
  );
}
