import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { deliveryLabels, deliveryMeanings, noticesCopy, noticeSettingsCopy as copy } from "#app/copy/notice-pages.ts";
import { notices } from "#app/copy/notices.ts";
import { deliveries, type Delivery } from "#app/domain/notice/delivery.ts";
import { noticeSettingsSchema } from "#app/domain/notice/settings-schema.ts";
import { saveNoticeSettings } from "#app/operations/notice/save-notice-settings.ts";
import { choicesFor, readNoticeSettings } from "#app/pages/notice/settings.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { FormSection } from "#app/ui/forms/form-section.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Prose } from "#app/ui/text/prose.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/thong-bao/cai-dat";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  return { ...(await readNoticeSettings({ db: context.db, actor })), isSaved: new URL(request.url).searchParams.get("xong") === "1" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: noticeSettingsSchema(choicesFor(actor)) });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  await saveNoticeSettings({ db: context.db, actor, choices: submission.value, now: context.now });
  return redirect(`${path}?xong=1`, 303);
}

const items = deliveries.map((value) => ({ value, label: deliveryLabels[value] }));

export default function NoticeSettings() {
  const { compulsory, groups, isSaved } = useLoaderData<typeof loader>();
  const values = Object.fromEntries(groups.flatMap(({ kinds }) => kinds.map(({ kind, delivery }): [string, Delivery] => [kind, delivery])));
  const [form, fields] = useServerForm<Record<string, Delivery>>({ reply: useActionData<typeof action>(), values });
  return (
    <>
      <BackLink href="/thong-bao">{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      {isSaved ? (
        <Notice tone="success" announce>
          {copy.saved}
        </Notice>
      ) : null}
      <PageTitle caption={noticesCopy.title} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      <div className="mb-10">
        <Prose>
          <ul>
            {deliveries.map((delivery) => (
              <li key={delivery}>
                <strong>{deliveryLabels[delivery]}</strong>: {deliveryMeanings[delivery]}.
              </li>
            ))}
          </ul>
        </Prose>
      </div>
      <Form method="post" {...getFormProps(form)}>
        {groups.map(({ name, kinds }) => (
          <FormSection key={name} title={copy.groups[name]}>
            {kinds.map(({ kind }) => {
              const field = fields[kind];
              return field ? <Radios key={kind} {...fieldProps(field)} label={notices[kind].title} items={items} inline /> : null;
            })}
          </FormSection>
        ))}
        <FormActions>
          <Button>{copy.save}</Button>
        </FormActions>
      </Form>
      {compulsory.map(({ name, kinds }) => (
        <Section key={name} title={copy.groups[name]}>
          <Prose>
            <p>{copy.compulsory}</p>
            <ul>
              {kinds.map(({ kind }) => (
                <li key={kind}>{notices[kind].title}</li>
              ))}
            </ul>
          </Prose>
        </Section>
      ))}
      <Prose>
        <p>
          {copy.savedSearches} <TextLink href="/tim-kiem-da-luu">{copy.toSavedSearches}</TextLink>
        </p>
      </Prose>
    </>
  );
}
