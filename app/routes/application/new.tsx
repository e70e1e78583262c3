import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { stageLabels } from "#app/copy/labels.ts";
import { newApplicationCopy as copy } from "#app/copy/practice.ts";
import { recordSchema } from "#app/domain/application/record-schema.ts";
import { recordApplication } from "#app/operations/application/record-application.ts";
import { readNewApplication } from "#app/pages/application/new-application.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { RecordFields } from "#app/ui/practice/record-fields.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/sang-kien/:code/ap-dung";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

/** An initiative that is not public answers as one that does not exist. */
async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const page = await readNewApplication({ db: context.db, actor, code: params.code ?? "", now: context.now });
  if (!page) throw new Response(null, { status: 404 });
  return { actor, page };
}

export async function loader(args: LoaderFunctionArgs) {
  return (await readOrMiss(args)).page;
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await readOrMiss(args);
  const { request, context } = args;
  const submission = parseWithZod(await request.formData(), { schema: recordSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await recordApplication({ db: context.db, actor, code: page.initiative.code, record: submission.value, now: context.now });
  if (result.ok) return redirect(`/ap-dung/${result.id}?xong=1`);
  return json(replyInWords(submission, { fieldErrors: { [result.field]: [result.reason] } }), { status: 409 });
}

export default function NewApplication() {
  const { initiative, units, open } = useLoaderData<typeof loader>();
  const only = units.length === 1 ? units[0]?.id : undefined;
  const [form, fields] = useServerForm<z.input<typeof recordSchema>>({
    reply: useActionData<typeof action>(),
    values: only === undefined ? {} : { unitId: only },
  });
  return (
    <>
      <BackLink href={`/sang-kien/${initiative.code}`}>{copy.back(initiative.code)}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={`${initiative.code} · ${initiative.title}`} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      {open.length > 0 ? (
        <Notice title={copy.openTitle}>
          <ul>
            {open.map(({ id, unitName, stage }) => (
              <li key={id}>
                <TextLink href={`/ap-dung/${id}`}>{copy.openLine(unitName, stageLabels[stage])}</TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {units.length === 0 ? (
        <EmptyState title={copy.noUnitTitle}>{copy.noUnit}</EmptyState>
      ) : (
        <Form method="post" {...getFormProps(form)}>
          <RecordFields fields={fields} units={units} originUnitName={initiative.unitName} />
          <FormActions>
            <Button>{copy.submit}</Button>
          </FormActions>
        </Form>
      )}
    </>
  );
}
