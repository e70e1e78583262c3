import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { accountFieldCopy, forgottenPasswordCopy } from "#app/copy/account.ts";
import { forgottenPasswordSchema } from "#app/domain/account/schemas.ts";
import { requestPasswordReset } from "#app/operations/account/request-password-reset.ts";
import { admit } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Prose } from "#app/ui/text/prose.tsx";

const path = "/quen-mat-khau";

export const handle = lightPage;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: forgottenPasswordCopy.title }) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path });
  return { sent: new URL(request.url).searchParams.get("xong") === "gui" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  admit({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: forgottenPasswordSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await requestPasswordReset({ db: context.db, email: submission.value.email, address: context.clientAddress, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 429 });
  return redirect(`${path}?xong=gui`);
}

export default function ForgottenPassword() {
  const { sent } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href="/dang-nhap">{forgottenPasswordCopy.backToSignIn}</BackLink>
      {sent ? <Sent /> : <AskForm />}
    </>
  );
}

function Sent() {
  return (
    <>
      <PageTitle>{forgottenPasswordCopy.sentTitle}</PageTitle>
      <Prose>
        {forgottenPasswordCopy.sent.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Prose>
    </>
  );
}

function AskForm() {
  const [form, fields] = useServerForm<z.input<typeof forgottenPasswordSchema>>({ reply: useActionData<typeof action>() });
  return (
    <>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={forgottenPasswordCopy.lead}>{forgottenPasswordCopy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <TextInput {...fieldProps(fields.email)} label={accountFieldCopy.email} type="email" autoComplete="username" spellCheck={false} width="half" />
        <FormActions>
          <Button>{forgottenPasswordCopy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
