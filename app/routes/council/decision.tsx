import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { decisionCopy as copy } from "#app/copy/council-meeting.ts";
import { feasibilityLabels, outcomeLabels } from "#app/copy/labels.ts";
import { decisionSchema } from "#app/domain/council/decision-schema.ts";
import { feasibilityTags } from "#app/domain/feasibility/tags.ts";
import { outcomes } from "#app/domain/initiative/states.ts";
import { decideFile } from "#app/operations/council/decide-file.ts";
import { readDecision } from "#app/pages/council/decision.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { DecisionGrounds } from "#app/ui/council/decision-grounds.tsx";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { Details } from "#app/ui/text/details.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/ho-so/:id/ket-luan";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  return readDecision({ db: context.db, actor, file });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: decisionSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await decideFile({ db: context.db, actor, id: file.id, decision: submission.value, now: context.now });
  if (!result.ok && result.reason.startsWith("override_")) {
    return json(replyInWords(submission, { fieldErrors: { overriddenScore: [result.reason] } }), { status: 422 });
  }
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect("/viec-cua-hoi-dong?muc=cho-cong-bo");
}

export default function Decision() {
  const { heading, vote, sheets } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof decisionSchema>>({ reply: useActionData<typeof action>() });
  const overrideFields = [fields.overriddenScore, fields.overrideReason];
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      <Section title={copy.groundsTitle}>
        <DecisionGrounds fileId={heading.id} vote={vote} sheets={sheets} />
      </Section>
      <Section title={copy.submit}>
        <Form method="post" {...getFormProps(form)}>
          <Radios
            {...fieldProps(fields.outcome)}
            label={copy.outcome}
            items={outcomes.map((value) => ({ value, label: outcomeLabels[value], hint: copy.outcomeHints[value] }))}
          />
          <Radios
            {...fieldProps(fields.feasibility)}
            label={copy.feasibility}
            items={feasibilityTags.map((value) => ({ value, label: feasibilityLabels[value] }))}
          />
          <TextArea {...fieldProps(fields.conditions)} label={copy.conditions} hint={copy.conditionsHint} rows={3} maxCharacters={2000} />
          <TextArea {...fieldProps(fields.reason)} label={copy.reason} hint={copy.reasonHint} required maxCharacters={2000} />
          <TextArea {...fieldProps(fields.minorityView)} label={copy.minority} hint={copy.minorityHint} rows={3} maxCharacters={2000} />
          <Details summary={copy.overrideTitle} open={overrideFields.some(({ errors, initialValue }) => Boolean(errors ?? initialValue))}>
            <p className="mb-6 max-w-measure">{copy.overrideLead}</p>
            <TextInput {...fieldProps(fields.overriddenScore)} label={copy.overriddenScore} hint={copy.overriddenScoreHint} inputMode="decimal" width="short" />
            <TextArea {...fieldProps(fields.overrideReason)} label={copy.overrideReason} rows={3} maxCharacters={2000} />
          </Details>
          <FormActions>
            <Button>{copy.submit}</Button>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}
