import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { threadCopy as copy } from "#app/copy/thread.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { longestMessage } from "#app/domain/thread/message-length.ts";
import { messageSchema } from "#app/domain/thread/message-schema.ts";
import { postMessage } from "#app/operations/thread/post-message.ts";
import { readThread } from "#app/pages/thread/thread.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { MessageList } from "#app/ui/thread/message-list.tsx";

const path = "/ho-so/:id/trao-doi";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: `${copy.title} ${data?.code ?? ""}`.trim() }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const { searchParams } = new URL(request.url);
  const done = searchParams.get("xong");
  const thread = await readThread({ db: context.db, actor, file, page: pageNumber(searchParams.get("trang")) });
  return { ...thread, done: done === "gui" ? copy.sent : done === "doc" ? copy.marked : null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: messageSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await postMessage({ db: context.db, actor, id: file.id, body: submission.value.body, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/ho-so/${file.id}/trao-doi?xong=gui`, 303);
}

export default function Thread() {
  const { id, code, title, messages, goesTo, isClosed, newest, hasNew, total, page, pages, done } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof messageSchema>>({ reply: useActionData<typeof action>() });
  return (
    <>
      <BackLink href={`/ho-so/${id}`} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      {done ? (
        <Notice tone="success" announce>
          {done}
        </Notice>
      ) : null}
      <PageTitle caption={[code, title].filter(Boolean).join(" – ")} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      {goesTo ? (
        // After a sending the form is made anew, empty.
        <Form key={newest} method="post" {...getFormProps(form)}>
          <TextArea
            {...fieldProps(fields.body)}
            label={copy.body}
            hint={`${copy.goesTo[goesTo]} ${copy.bodyHint}`}
            required
            rows={5}
            maxCharacters={longestMessage}
          />
          <FormActions>
            <Button>{copy.send}</Button>
          </FormActions>
        </Form>
      ) : (
        <Notice>{isClosed ? copy.closed : copy.readOnly}</Notice>
      )}
      {total === 0 ? (
        <EmptyState title={copy.emptyTitle}>{copy.emptyBody}</EmptyState>
      ) : (
        <Section title={copy.messages(formatNumber(total))}>
          {hasNew ? (
            <form method="post" action={`/ho-so/${id}/trao-doi/da-doc`}>
              <input type="hidden" name="den" value={newest} />
              <Button tone="secondary">{copy.markRead}</Button>
            </form>
          ) : null}
          <MessageList messages={messages} />
        </Section>
      )}
      <Pagination page={page} pages={pages} hrefFor={(wanted) => `/ho-so/${id}/trao-doi?trang=${wanted}`} />
    </>
  );
}
