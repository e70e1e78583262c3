import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { delegationCopy as copy } from "#app/copy/unit.ts";
import { datePartsOf, formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { delegationSchema, type DelegationInput } from "#app/domain/unit/delegation-schema.ts";
import { delegateUnitWork } from "#app/operations/unit/delegate-unit-work.ts";
import { readDelegations } from "#app/pages/unit/delegations.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { dateProps, fieldProps } from "#app/ui/forms/conform-field.ts";
import { DateInput } from "#app/ui/forms/date-input.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Select } from "#app/ui/forms/select.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { DelegationTable } from "#app/ui/unit/delegation-table.tsx";

const path = "/viec-cua-don-vi/uy-quyen";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const done = new URL(request.url).searchParams.get("xong");
  return { ...(await readDelegations({ db: context.db, actor, now: context.now })), done };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: delegationSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await delegateUnitWork({ db: context.db, actor, wanted: submission.value, now: context.now });
  if (result.ok) return redirect(`${path}?xong=uy-quyen`);
  const { field, reason } = result;
  const days = reason === "delegation_overlaps" ? result.period : null;
  const code = days ? `${reason}@${copy.overlapUntil(formatDay(days.validFrom), days.validTo && formatDay(days.validTo))}` : reason;
  return json(replyInWords(submission, { fieldErrors: { [field]: [code] } }), { status: 409 });
}

export default function Delegations() {
  const { delegations, own, today, done } = useLoaderData<typeof loader>();
  const values = { validFrom: datePartsOf(today) };
  const [form, fields] = useServerForm<DelegationInput>({ reply: useActionData<typeof action>(), values });
  const colleagues = own.flatMap((grant) => grant.colleagues.map((person) => ({ ...person, unitName: grant.unitName })));
  return (
    <>
      <BackLink href="/viec-cua-don-vi">{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {done ? (
        <Notice tone="success" announce>
          {done === "uy-quyen" ? copy.done : copy.ended}
        </Notice>
      ) : null}
      <Section title={copy.list}>{delegations.length > 0 ? <DelegationTable rows={delegations} /> : <p>{copy.empty}</p>}</Section>
      <Section title={copy.form}>
        {own.length === 0 ? (
          <p>{copy.standsIn}</p>
        ) : colleagues.length === 0 ? (
          <p>{copy.noColleagues}</p>
        ) : (
          <Form method="post" {...getFormProps(form)}>
            <Select
              {...fieldProps(fields.accountId)}
              label={copy.delegate}
              hint={copy.delegateHint}
              placeholder={copy.choose}
              width="full"
              options={colleagues.map(({ id, fullName, jobTitle, email, unitName }) => ({
                value: String(id),
                label: [fullName, jobTitle, email, own.length > 1 ? unitName : null].filter(Boolean).join(", "),
              }))}
            />
            <DateInput {...dateProps(fields.validFrom)} label={copy.validFrom} />
            <DateInput {...dateProps(fields.validTo)} label={copy.validTo} hint={copy.validToHint} />
            <TextInput {...fieldProps(fields.reason)} label={copy.reason} hint={copy.reasonHint} />
            <FormActions>
              <Button>{copy.submit}</Button>
            </FormActions>
          </Form>
        )}
      </Section>
    </>
  );
}
