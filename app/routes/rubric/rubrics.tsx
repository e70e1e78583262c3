import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { rubricsCopy as copy } from "#app/copy/rubric.ts";
import { rubricTemplates } from "#app/copy/scoring/rubric-templates.ts";
import { newRubricSchema } from "#app/domain/rubric/rubric-schema.ts";
import { createRubric } from "#app/operations/rubric/create-rubric.ts";
import { readRubrics } from "#app/pages/rubric/rubrics.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Select } from "#app/ui/forms/select.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { RubricTable } from "#app/ui/rubric/rubric-table.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/ban-to-chuc/dot-thi-dua/:slug/bo-tieu-chi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  admitActor({ request, context, path });
  const page = await readRubrics({ db: context.db, slug: params.slug ?? "" });
  if (!page) throw new Response(null, { status: 404 });
  const templates = rubricTemplates.map(({ key, title }) => ({ value: `mau:${key}`, label: title }));
  const copies = page.sources.map(({ id, name, campaignName }) => ({ value: `bo:${id}`, label: copy.copyOf(name, campaignName) }));
  return { ...page, sources: [...templates, ...copies], from: new URL(request.url).searchParams.get("tu") ?? undefined };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: newRubricSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await createRubric({ db: context.db, actor, slug: params.slug ?? "", ...submission.value, now: context.now });
  if (result.ok) return redirect(`/ban-to-chuc/bo-tieu-chi/${result.id}`, 303);
  if (result.reason === "not_allowed") throw new Response(null, { status: 404 });
  return json(replyInWords(submission, { fieldErrors: { from: [result.reason] } }), { status: 422 });
}

export default function Rubrics() {
  const { campaign, rubrics, sources, from } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof newRubricSchema>>({ reply: useActionData<typeof action>(), values: { from } });
  return (
    <>
      <BackLink href={`/ban-to-chuc/dot-thi-dua/${campaign.slug}`}>{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={campaign.name} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      {rubrics.length > 0 ? <RubricTable rows={rubrics} /> : <EmptyState title={copy.emptyTitle}>{copy.emptyBody}</EmptyState>}
      <Section title={copy.newTitle} id="tao">
        <Form method="post" {...getFormProps(form)}>
          <TextInput {...fieldProps(fields.name)} label={copy.name} />
          <Select {...fieldProps(fields.from)} label={copy.from} hint={copy.fromHint} options={sources} width="full" />
          <FormActions>
            <Button>{copy.create}</Button>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}
