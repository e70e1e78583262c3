import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { newReleaseCopy as copy, releaseCopy } from "#app/copy/releases.ts";
import { newReleaseSchema } from "#app/domain/publication/release-schema.ts";
import { draftRelease } from "#app/operations/publication/draft-release.ts";
import { readNewRelease } from "#app/pages/release/new-release.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { Select } from "#app/ui/forms/select.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/ban-to-chuc/dot-cong-bo/moi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  return { campaigns: await readNewRelease({ db: context.db, actor }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: newReleaseSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const { name, campaign, start } = submission.value;
  const result = await draftRelease({ db: context.db, actor, name, campaignId: campaign, isFull: start === "all", now: context.now });
  if (result.ok) return redirect(`/ban-to-chuc/dot-cong-bo/${result.id}/chon-ho-so`);
  if (result.reason === "not_allowed") throw new Response(null, { status: 403 });
  return json(replyInWords(submission, { fieldErrors: { campaign: [result.reason] } }), { status: 422 });
}

export default function NewRelease() {
  const { campaigns } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof newReleaseSchema>>({ reply: useActionData<typeof action>(), values: { start: "all" } });
  return (
    <>
      <BackLink href="/ban-to-chuc/dot-cong-bo">{releaseCopy.backToList}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={releaseCopy.lead}>{copy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <TextInput {...fieldProps(fields.name)} label={copy.name} hint={copy.nameHint} />
        <Select
          {...fieldProps(fields.campaign)}
          label={copy.campaign}
          width="full"
          options={campaigns.map(({ id, name, waiting }) => ({ value: String(id), label: copy.campaignOption(name, waiting) }))}
        />
        <Radios
          {...fieldProps(fields.start)}
          label={copy.start}
          items={(["all", "none"] as const).map((value) => ({ value, label: copy.starts[value], hint: copy.startHints[value] }))}
        />
        <FormActions>
          <Button>{copy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
