import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { voteCopy as copy } from "#app/copy/council-meeting.ts";
import { voteSchema } from "#app/domain/council/vote-schema.ts";
import { datePartsOf } from "#app/domain/dates/vietnamese-date.ts";
import { recordVote, type VoteResult } from "#app/operations/council/record-vote.ts";
import { readVote } from "#app/pages/council/vote.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { FileHead } from "#app/ui/council/file-head.tsx";
import { VoteSummary } from "#app/ui/council/vote-summary.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { dateProps, fieldProps } from "#app/ui/forms/conform-field.ts";
import { DateInput } from "#app/ui/forms/date-input.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { Button } from "#app/ui/navigation/button.tsx";
import { ButtonLink } from "#app/ui/navigation/button-link.tsx";
import { Section } from "#app/ui/text/section.tsx";

const path = "/ho-so/:id/bieu-quyet";
const counts = ["agree", "disagree", "other"] as const;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  return readVote({ db: context.db, id: file.id, councilId: file.councilId, now: context.now });
}

/** Which box a refusal belongs to. */
function placeRefusal(result: VoteResult & { ok: false }) {
  if (result.reason === "state_changed") return { formErrors: [result.reason] };
  if (result.reason === "too_many_votes") return { fieldErrors: { agree: [`too_many_votes@${result.totalMembers}`] } };
  return { fieldErrors: result.reason === "vote_empty" ? { agree: [result.reason] } : { heldOn: [result.reason] } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: voteSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await recordVote({ db: context.db, actor, id: file.id, vote: submission.value, now: context.now });
  if (!result.ok) return json(replyInWords(submission, placeRefusal(result)), { status: result.reason === "state_changed" ? 409 : 422 });
  return redirect(`/ho-so/${file.id}/bieu-quyet`);
}

export default function Vote() {
  const { heading, vote, members, today } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof voteSchema>>({ reply: useActionData<typeof action>(), values: { heldOn: datePartsOf(today) } });
  return (
    <>
      <FileHead heading={heading} title={copy.title} lead={copy.lead}>
        <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      </FileHead>
      {vote ? (
        <Section title={copy.currentTitle}>
          <VoteSummary vote={vote} />
          <p className="mt-6">
            <ButtonLink href={`/ho-so/${heading.id}/ket-luan`}>{copy.decide}</ButtonLink>
          </p>
        </Section>
      ) : null}
      <Section title={vote ? copy.recordAgain : copy.submit}>
        <p className="mb-6 max-w-measure">{copy.members(members)}</p>
        {vote ? <p className="mb-6 max-w-measure text-soft">{copy.superseding}</p> : null}
        <Form method="post" {...getFormProps(form)}>
          <DateInput {...dateProps(fields.heldOn)} label={copy.heldOn} />
          {counts.map((count) => (
            <TextInput
              key={count}
              {...fieldProps(fields[count])}
              label={copy[count]}
              suffix={copy.suffix}
              width="short"
              inputMode="numeric"
              autoComplete="off"
            />
          ))}
          <FormActions>
            <Button tone={vote ? "secondary" : "primary"}>{vote ? copy.recordAgain : copy.submit}</Button>
          </FormActions>
        </Form>
      </Section>
    </>
  );
}
