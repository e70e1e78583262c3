import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { accountFieldCopy, registrationCopy } from "#app/copy/account.ts";
import { registrationSchema } from "#app/domain/account/schemas.ts";
import { registerAccount } from "#app/operations/account/register-account.ts";
import { readRegistrationForm } from "#app/pages/account/registration-form.ts";
import { admit } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ConfirmationPanel } from "#app/ui/feedback/confirmation-panel.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { PasswordInput } from "#app/ui/forms/password-input.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { UnitSelect } from "#app/ui/forms/unit-select.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/dang-ky";
const hideFields = ["password"];

export const handle = lightPage;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: registrationCopy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path });
  const sent = new URL(request.url).searchParams.get("xong") === "gui";
  return { sent, ...(await readRegistrationForm({ db: context.db, now: context.now })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  admit({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: registrationSchema });
  if (submission.status !== "success") return json(replyInWords(submission, { hideFields }), { status: 422 });
  const result = await registerAccount({ db: context.db, registration: submission.value, address: context.clientAddress, now: context.now });
  if (result.ok) return redirect(`${path}?xong=gui`);
  const errors = result.field ? { fieldErrors: { [result.field]: [result.reason] } } : { formErrors: [result.reason] };
  return json(replyInWords(submission, { hideFields, ...errors }), { status: result.reason.startsWith("too_many") ? 429 : 422 });
}

export default function Registration() {
  const { sent, isOpen } = useLoaderData<typeof loader>();
  if (sent) {
    return (
      <>
        <ConfirmationPanel title={registrationCopy.sentTitle}>{registrationCopy.sent}</ConfirmationPanel>
        <p className="max-w-measure">{registrationCopy.alreadyHas}</p>
      </>
    );
  }
  return (
    <>
      <BackLink href="/dang-nhap" />
      {isOpen ? <RegistrationForm /> : <Closed />}
    </>
  );
}

function Closed() {
  return (
    <>
      <PageTitle>{registrationCopy.title}</PageTitle>
      <EmptyState title={registrationCopy.closedTitle}>{registrationCopy.closed}</EmptyState>
    </>
  );
}

function RegistrationForm() {
  const { units } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof registrationSchema>>({ reply: useActionData<typeof action>() });
  return (
    <>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={registrationCopy.lead}>{registrationCopy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <TextInput {...fieldProps(fields.fullName)} label={accountFieldCopy.fullName} autoComplete="name" width="half" />
        <UnitSelect {...fieldProps(fields.unitId)} label={accountFieldCopy.unit} hint={registrationCopy.unitHint} units={units} />
        <TextInput
          {...fieldProps(fields.jobTitle)}
          label={accountFieldCopy.jobTitle}
          hint={accountFieldCopy.jobTitleHint}
          optional
          autoComplete="organization-title"
        />
        <TextInput
          {...fieldProps(fields.email)}
          label={accountFieldCopy.email}
          hint={accountFieldCopy.emailHint}
          type="email"
          autoComplete="username"
          spellCheck={false}
          width="half"
        />
        <PasswordInput
          id={fields.password.id}
          name={fields.password.name}
          error={fields.password.errors}
          label={accountFieldCopy.password}
          hint={accountFieldCopy.passwordRules}
          autoComplete="new-password"
        />
        <FormActions>
          <Button>{registrationCopy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
