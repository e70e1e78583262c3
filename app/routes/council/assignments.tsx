import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { assignmentsCopy as copy } from "#app/copy/council.ts";
import { assignmentSchema } from "#app/domain/assignment/assignment-schema.ts";
import { datePartsOf } from "#app/domain/dates/vietnamese-date.ts";
import { assignReviewers } from "#app/operations/council/assign-reviewers.ts";
import { readAssignments } from "#app/pages/council/assignments.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { AbstainedTable } from "#app/ui/council/abstained-table.tsx";
import { AssignedTable } from "#app/ui/council/assigned-table.tsx";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { RecusedSection } from "#app/ui/council/recused-table.tsx";
import { MemberChoice } from "#app/ui/council/member-choice.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { checkboxProps, dateProps } from "#app/ui/forms/conform-field.ts";
import { DateInput } from "#app/ui/forms/date-input.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/ho-so/:id/phan-cong";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  return readAssignments({ db: context.db, actor, file, now: context.now });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: assignmentSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const { reviewers, dueOn } = submission.value;
  const result = await assignReviewers({ db: context.db, actor, id: file.id, reviewerIds: reviewers, dueOn, now: context.now });
  if (result.ok) return redirect(`/ho-so/${file.id}/phan-cong`);
  if (result.reason === "due_in_past") return json(replyInWords(submission, { fieldErrors: { dueOn: [result.reason] } }), { status: 422 });
  if (result.reason === "reviewer_blocked") return json(replyInWords(submission, { fieldErrors: { reviewers: [result.reason] } }), { status: 409 });
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function Assignments() {
  const { heading, assigned, abstained, recused, members, proposedDueOn } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof assignmentSchema>>({
    reply: useActionData<typeof action>(),
    values: { dueOn: datePartsOf(proposedDueOn) },
  });
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      <Section title={copy.assignedTitle}>
        {assigned.length > 0 ? <AssignedTable fileId={heading.id} rows={assigned} /> : <p>{copy.nobody}</p>}
        {assigned.some(({ handedIn }) => handedIn === null) ? <p className="mt-4 text-soft">{copy.sealed}</p> : null}
      </Section>
      {abstained.length > 0 ? (
        <Section title={copy.abstainedTitle}>
          <p className="mb-4">{copy.needsReaders(assigned.length)}</p>
          <AbstainedTable rows={abstained} />
        </Section>
      ) : null}
      <RecusedSection rows={recused} />
      <Section title={copy.addTitle}>
        {members.length > 0 ? (
          <Form method="post" {...getFormProps(form)}>
            <MemberChoice members={members} {...checkboxProps(fields.reviewers)} />
            <DateInput {...dateProps(fields.dueOn)} label={copy.dueOn} />
            <FormActions>
              <Button>{copy.submit}</Button>
            </FormActions>
          </Form>
        ) : (
          <EmptyState title={copy.noMembersTitle}>{copy.noMembersBody}</EmptyState>
        )}
      </Section>
    </>
  );
}
