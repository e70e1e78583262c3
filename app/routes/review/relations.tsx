import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { relationLabels, relationsCopy as copy } from "#app/copy/relations.ts";
import { relationSchema } from "#app/domain/assignment/relation-schemas.ts";
import { relationKinds } from "#app/domain/assignment/relations.ts";
import { declareRelation } from "#app/operations/review/declare-relation.ts";
import { readRelations } from "#app/pages/review/relations.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { RelationTable } from "#app/ui/review/relation-table.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { UnitSelect } from "#app/ui/forms/unit-select.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/cham-diem/quan-he";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { searchParams } = new URL(request.url);
  const done = Object.entries(copy.done).find(([key]) => key === searchParams.get("xong"))?.[1] ?? null;
  return { ...(await readRelations({ db: context.db, actor, now: context.now })), done };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: relationSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const { value } = submission;
  const result = await declareRelation({ db: context.db, actor, relation: value, now: context.now });
  if (result.ok) return redirect(`${path}?xong=${result.recused > 0 ? "da-khai-va-rut" : "da-khai"}`, 303);
  const field = value.unit === undefined ? "person" : "unit";
  return json(replyInWords(submission, { fieldErrors: { [field]: [result.reason] } }), { status: result.reason === "unit_required" ? 422 : 409 });
}

export default function Relations() {
  const { relations, units, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useServerForm<{ kind: string; person: string; unit: string }>({ reply });
  return (
    <>
      <BackLink href="/cham-diem">{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      {done && !reply ? (
        <Notice tone="success" announce>
          {done}
        </Notice>
      ) : null}
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {relations.length > 0 ? <RelationTable relations={relations} /> : <p>{copy.none}</p>}
      <Section title={copy.formTitle}>
        <p className="mb-6 max-w-measure">{copy.effect}</p>
        <Form method="post" {...getFormProps(form)}>
          <Radios {...fieldProps(fields.kind)} label={copy.kind} items={relationKinds.map((value) => ({ value, label: relationLabels[value] }))} />
          <TextInput {...fieldProps(fields.person)} type="email" label={copy.person} hint={copy.personHint} width="half" spellCheck={false} />
          <UnitSelect {...fieldProps(fields.unit)} label={copy.unit} hint={copy.unitHint} units={units} />
          <FormActions>
            <Button>{copy.submit}</Button>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}
