import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { accountFieldCopy, doneSentence, signInCopy } from "#app/copy/account.ts";
import { landingPath } from "#app/domain/account/landing.ts";
import { localPath } from "#app/domain/account/return-path.ts";
import { signInSchema } from "#app/domain/account/schemas.ts";
import { authenticate } from "#app/operations/account/authenticate.ts";
import { readSignIn } from "#app/pages/account/sign-in.ts";
import { admit } from "#app/platform/gate.server.ts";
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
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/dang-nhap";
const hideFields = ["password"];

export const handle = lightPage;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: signInCopy.title }) }];

const returnPathOf = (request: Request) => localPath(new URL(request.url).searchParams.get("tiep"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = admit({ request, context, path });
  const back = returnPathOf(request);
  if (viewer) return redirect(back ?? landingPath(viewer));
  const { registrationOpen } = await readSignIn({ db: context.db, now: context.now });
  return { registrationOpen, continues: back !== null && back !== "/", done: doneSentence(new URL(request.url).searchParams.get("xong")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  admit({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: signInSchema });
  if (submission.status !== "success") return json(replyInWords(submission, { hideFields }), { status: 422 });
  const result = await authenticate({ db: context.db, ...submission.value, address: context.clientAddress, now: context.now });
  if (!result.ok)
    return json(replyInWords(submission, { hideFields, formErrors: [result.reason] }), { status: result.reason.startsWith("too_many") ? 429 : 422 });
  const cookie = await context.session.signIn(result.actor.accountId);
  return redirect(returnPathOf(request) ?? landingPath(result.actor), { headers: { "Set-Cookie": cookie } });
}

export default function SignIn() {
  const { registrationOpen, continues, done } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof signInSchema>>({ reply: useActionData<typeof action>() });
  const errors = summaryErrors({ errors: form.allErrors, formId: form.id });
  const notice = errors.length > 0 ? null : (done ?? (continues ? signInCopy.continueAfter : null));
  return (
    <>
      <ErrorSummary errors={errors} />
      {notice ? <Notice tone={done ? "success" : "info"}>{notice}</Notice> : null}
      <PageTitle lead={signInCopy.lead}>{signInCopy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <TextInput {...fieldProps(fields.email)} label={accountFieldCopy.email} type="email" autoComplete="username" spellCheck={false} width="half" />
        <PasswordInput
          id={fields.password.id}
          name={fields.password.name}
          error={fields.password.errors}
          label={accountFieldCopy.password}
          autoComplete="current-password"
        />
        <FormActions>
          <Button>{signInCopy.submit}</Button>
          <TextLink href="/quen-mat-khau">{signInCopy.forgotten}</TextLink>
        </FormActions>
      </Form>
      <Section title={signInCopy.noAccount}>
        {registrationOpen ? <TextLink href="/dang-ky">{signInCopy.register}</TextLink> : <p className="max-w-measure">{signInCopy.invitationOnly}</p>}
      </Section>
    </>
  );
}
