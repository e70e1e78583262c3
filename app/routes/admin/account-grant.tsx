import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { grantCopy } from "#app/copy/account-admin.ts";
import { accountFieldCopy } from "#app/copy/account.ts";
import { roleLabels } from "#app/copy/labels.ts";
import { grantSchema } from "#app/domain/account/admin-schemas.ts";
import { grantedRoles } from "#app/domain/account/granted-roles.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { grantRole } from "#app/operations/account/grant-role.ts";
import { readAccountHead } from "#app/pages/admin/accounts-detail.ts";
import { readGrantScopes } from "#app/pages/admin/accounts-scopes.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { dateProps, fieldProps } from "#app/ui/forms/conform-field.ts";
import { DateInput } from "#app/ui/forms/date-input.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Select } from "#app/ui/forms/select.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { UnitSelect } from "#app/ui/forms/unit-select.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/quan-tri/tai-khoan/:id/vai-tro";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: grantCopy.title }) }];

async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const accountId = routeId(params.id);
  const head = accountId === null ? undefined : await readAccountHead({ db: context.db, accountId, now: context.now });
  if (!head) throw new Response(null, { status: 404 });
  return { actor, head };
}

export async function loader(args: LoaderFunctionArgs) {
  const { head } = await readOrMiss(args);
  return { id: head.id, fullName: head.fullName, ...(await readGrantScopes({ db: args.context.db, now: args.context.now })) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, head } = await readOrMiss(args);
  const { request, context } = args;
  const submission = parseWithZod(await request.formData(), { schema: grantSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await grantRole({ db: context.db, actor, accountId: head.id, wanted: submission.value, now: context.now });
  if (result.ok) return redirect(`/quan-tri/tai-khoan/${head.id}?xong=vai-tro`);
  if (result.reason === "not_allowed") throw new Response(null, { status: 403 });
  return json(replyInWords(submission, { fieldErrors: { [result.field]: [result.reason] } }), { status: 409 });
}

export default function AccountGrant() {
  const { id, fullName, units, councils } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof grantSchema>>({ reply: useActionData<typeof action>() });
  return (
    <>
      <BackLink href={`/quan-tri/tai-khoan/${id}`} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={fullName}>{grantCopy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <Select {...fieldProps(fields.role)} label={grantCopy.role} options={grantedRoles.map((value) => ({ value, label: roleLabels[value] }))} />
        <UnitSelect {...fieldProps(fields.unitId)} label={accountFieldCopy.unit} hint={grantCopy.unitHint} units={units} />
        <Select
          {...fieldProps(fields.councilId)}
          label={grantCopy.council}
          hint={grantCopy.councilHint}
          placeholder={grantCopy.chooseCouncil}
          width="full"
          options={councils.map((council) => ({ value: String(council.id), label: `${council.name} (${council.campaignName})` }))}
        />
        <DateInput {...dateProps(fields.validFrom)} label={grantCopy.validFrom} hint={grantCopy.validFromHint} optional />
        <DateInput {...dateProps(fields.validTo)} label={grantCopy.validTo} hint={grantCopy.validToHint} optional />
        <FormActions>
          <Button>{grantCopy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
