import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { accountFieldCopy, doneSentence, ownAccountCopy } from "#app/copy/account.ts";
import { profileSchema } from "#app/domain/account/schemas.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { changeProfile } from "#app/operations/account/change-profile.ts";
import { readAccount } from "#app/pages/account/account.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { SummaryList } from "#app/ui/data/summary-list.tsx";
import { Table } from "#app/ui/data/table.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/tai-khoan";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: ownAccountCopy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const account = await readAccount({ db: context.db, actor, sessionId: context.session.id, now: context.now });
  return { ...account, done: doneSentence(new URL(request.url).searchParams.get("xong")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: profileSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  await changeProfile({ db: context.db, actor, ...submission.value, now: context.now });
  return redirect(`${path}?xong=ho-so`);
}

export default function OwnAccount() {
  const { profile, sessions, done } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof profileSchema>>({
    reply: useActionData<typeof action>(),
    values: { fullName: profile.fullName, jobTitle: profile.jobTitle ?? "" },
  });
  return (
    <>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      {done ? (
        <Notice tone="success" announce>
          {done}
        </Notice>
      ) : null}
      <PageTitle>{ownAccountCopy.title}</PageTitle>
      <SummaryList
        rows={[
          { term: accountFieldCopy.email, value: profile.email },
          { term: accountFieldCopy.unit, value: profile.unitName ?? accountFieldCopy.noUnit },
          {
            term: ownAccountCopy.password,
            value: profile.passwordChangedAt ? `${ownAccountCopy.passwordChanged}: ${formatInstant(profile.passwordChangedAt)}` : accountFieldCopy.none,
            action: { href: "/tai-khoan/mat-khau", label: ownAccountCopy.changePassword },
          },
        ]}
      />
      <p className="mt-3 text-sm text-soft">{ownAccountCopy.fixed}</p>
      <p className="mt-3">
        <TextLink href="/tai-khoan/du-lieu">{ownAccountCopy.ownData}</TextLink>
      </p>
      <Section title={ownAccountCopy.profile}>
        <p className="mb-6 max-w-measure text-soft">{ownAccountCopy.profileHint}</p>
        <Form method="post" {...getFormProps(form)}>
          <TextInput {...fieldProps(fields.fullName)} label={accountFieldCopy.fullName} autoComplete="name" width="half" />
          <TextInput
            {...fieldProps(fields.jobTitle)}
            label={accountFieldCopy.jobTitle}
            hint={accountFieldCopy.jobTitleHint}
            optional
            autoComplete="organization-title"
          />
          <FormActions>
            <Button>{ownAccountCopy.save}</Button>
          </FormActions>
        </Form>
      </Section>
      <Section title={ownAccountCopy.sessions}>
        <Table
          caption={ownAccountCopy.sessionsCaption}
          rows={sessions}
          rowKey={(session) => session.startedAt}
          columns={[
            {
              key: "which",
              header: ownAccountCopy.which,
              cell: (session) => (session.isThisOne ? ownAccountCopy.thisOne : ownAccountCopy.anotherOne),
              rowHeader: true,
            },
            { key: "started", header: ownAccountCopy.startedAt, cell: (session) => formatInstant(session.startedAt) },
            { key: "expires", header: ownAccountCopy.expiresAt, cell: (session) => formatInstant(session.expiresAt) },
          ]}
        />
        <Form method="post" action="/dang-xuat-moi-noi">
          <p className="mt-5 max-w-measure text-soft">{ownAccountCopy.signOutEverywhereHint}</p>
          <FormActions>
            <Button tone="secondary">{ownAccountCopy.signOutEverywhere}</Button>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}
