import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import type { z } from "zod";
import { accountFieldCopy, changePasswordCopy } from "#app/copy/account.ts";
import { changePasswordSchema } from "#app/domain/account/schemas.ts";
import { changePassword } from "#app/operations/account/change-password.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { PasswordInput } from "#app/ui/forms/password-input.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/tai-khoan/mat-khau";
const hideFields = ["current", "password"];

export const meta: MetaFunction = () => [{ title: documentTitle({ title: changePasswordCopy.title }) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path });
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: changePasswordSchema });
  if (submission.status !== "success") return json(replyInWords(submission, { hideFields }), { status: 422 });
  const result = await changePassword({ db: context.db, actor, ...submission.value, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { hideFields, fieldErrors: { [result.field]: [result.reason] } }), { status: 422 });
  return redirect("/tai-khoan?xong=mat-khau", { headers: { "Set-Cookie": await context.session.signIn(actor.accountId) } });
}

export default function ChangePassword() {
  const [form, { current, password }] = useServerForm<z.input<typeof changePasswordSchema>>({ reply: useActionData<typeof action>() });
  return (
    <>
      <BackLink href="/tai-khoan">{changePasswordCopy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={changePasswordCopy.lead}>{changePasswordCopy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <PasswordInput id={current.id} name={current.name} error={current.errors} label={changePasswordCopy.current} autoComplete="current-password" />
        <PasswordInput
          id={password.id}
          name={password.name}
          error={password.errors}
          label={accountFieldCopy.newPassword}
          hint={accountFieldCopy.passwordRules}
          autoComplete="new-password"
        />
        <FormActions>
          <Button>{changePasswordCopy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
