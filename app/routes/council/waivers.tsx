import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { waiversCopy as copy } from "#app/copy/waivers.ts";
import { waiverSchema } from "#app/domain/assignment/waiver-schema.ts";
import { waiveConflicts } from "#app/operations/council/waive-conflicts.ts";
import { readWaivers } from "#app/pages/council/waivers.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ConflictTable, GivenWaivers } from "#app/ui/council/conflict-table.tsx";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { RecusedSection } from "#app/ui/council/recused-table.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/ho-so/:id/lien-quan";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const page = await readWaivers({ db: context.db, actor, file, now: context.now });
  return { ...page, isInUse: new URL(request.url).searchParams.has("dang-cham") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: waiverSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const { member, reason } = submission.value;
  const result = await waiveConflicts({ db: context.db, actor, id: file.id, memberId: member, reason, now: context.now });
  if (result.ok) return redirect(`/ho-so/${file.id}/lien-quan`, 303);
  const isForm = result.reason === "state_changed";
  return json(replyInWords(submission, isForm ? { formErrors: [result.reason] } : { fieldErrors: { member: [result.reason] } }), { status: 409 });
}

export default function Waivers() {
  const { heading, members, recused, waivers, isInUse } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<{ member: string; reason: string }>({ reply: useActionData<typeof action>(), values: {} });
  const open = members.filter(({ mayBeLetThrough }) => mayBeLetThrough);
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      {isInUse ? <Notice tone="warning">{copy.inUse}</Notice> : null}
      {members.length > 0 ? (
        <ConflictTable members={members} waivedIds={waivers.map(({ accountId }) => accountId)} />
      ) : (
        <EmptyState title={copy.emptyTitle}>{copy.emptyBody}</EmptyState>
      )}
      <RecusedSection rows={recused} />
      {open.length > 0 ? (
        <Section title={copy.formTitle}>
          <Form method="post" {...getFormProps(form)}>
            <Radios
              {...fieldProps(fields.member)}
              label={copy.member}
              items={open.map(({ accountId, fullName }) => ({ value: String(accountId), label: fullName }))}
            />
            <TextArea {...fieldProps(fields.reason)} label={copy.reason} hint={copy.reasonHint} required maxCharacters={2000} />
            <FormActions>
              <Button>{copy.submit}</Button>
            </FormActions>
          </Form>
        </Section>
      ) : null}
      {waivers.length > 0 ? (
        <Section title={copy.givenTitle}>
          <GivenWaivers fileId={heading.id} waivers={waivers} />
        </Section>
      ) : null}
    </>
  );
}
