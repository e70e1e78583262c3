import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { newAccountCopy } from "#app/copy/account-admin.ts";
import { accountFieldCopy } from "#app/copy/account.ts";
import { roleLabels } from "#app/copy/labels.ts";
import { newAccountSchema } from "#app/domain/account/admin-schemas.ts";
import { initialRoles } from "#app/domain/account/granted-roles.ts";
import { createAccount } from "#app/operations/account/create-account.ts";
import { readNewAccountForm } from "#app/pages/admin/accounts-scopes.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx";
import { checkboxProps, fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { UnitSelect } from "#app/ui/forms/unit-select.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/quan-tri/tai-khoan/moi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: newAccountCopy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path });
  return readNewAccountForm({ db: context.db, now: context.now });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: newAccountSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await createAccount({ db: context.db, actor, account: submission.value, now: context.now });
  if (result.ok) return redirect(`/quan-tri/tai-khoan/${result.accountId}?xong=da-moi`);
  if (result.field === null) throw new Response(null, { status: 403 });
  return json(replyInWords(submission, { fieldErrors: { [result.field]: [result.reason] } }), { status: 422 });
}

export default function NewAccount() {
  const { units } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof newAccountSchema>>({ reply: useActionData<typeof action>() });
  return (
    <>
      <BackLink href="/quan-tri/tai-khoan">{newAccountCopy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={newAccountCopy.lead}>{newAccountCopy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <TextInput {...fieldProps(fields.fullName)} label={accountFieldCopy.fullName} autoComplete="off" width="half" />
        <TextInput
          {...fieldProps(fields.email)}
          label={accountFieldCopy.email}
          hint={accountFieldCopy.emailHint}
          type="email"
          autoComplete="off"
          spellCheck={false}
          width="half"
        />
        <TextInput {...fieldProps(fields.jobTitle)} label={accountFieldCopy.jobTitle} hint={accountFieldCopy.jobTitleHint} optional autoComplete="off" />
        <UnitSelect {...fieldProps(fields.unitId)} label={accountFieldCopy.unit} hint={newAccountCopy.unitHint} optional units={units} />
        <Checkboxes
          {...checkboxProps(fields.roles)}
          label={newAccountCopy.roles}
          hint={newAccountCopy.rolesHint}
          optional
          items={initialRoles.map((role) => ({ value: role, label: roleLabels[role], hint: role === "unit_officer" ? newAccountCopy.officerHint : undefined }))}
        />
        <FormActions>
          <Button>{newAccountCopy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
