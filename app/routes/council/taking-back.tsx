import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { handOverFilesCopy as copy } from "#app/copy/council-progress.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { handOverSchema } from "#app/domain/council/hand-over-schema.ts";
import { takeBackFiles } from "#app/operations/council/take-back-files.ts";
import { readTakingBack } from "#app/pages/council/taking-back.ts";
import { admitToCouncil } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx";
import { checkboxProps, fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { Details } from "#app/ui/text/details.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/viec-cua-hoi-dong/:council/uy-vien/:member/rut-ho-so";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, councilId } = admitToCouncil({ request, context, path, id: params.council });
  const page = await readTakingBack({ db: context.db, actor, councilId, memberId: routeId(params.member) ?? 0, now: context.now });
  if (!page) throw new Response(null, { status: 404 });
  return page;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, councilId } = admitToCouncil({ request, context, path, id: params.council });
  const submission = parseWithZod(await request.formData(), { schema: handOverSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const memberId = routeId(params.member) ?? 0;
  const result = await takeBackFiles({ db: context.db, actor, councilId, memberId, handOver: submission.value, now: context.now });
  if (result.ok) return redirect(`/viec-cua-hoi-dong/${councilId}/phan-cong?da-rut=${result.files}`, 303);
  if (result.reason === "not_allowed") throw new Response(null, { status: 404 });
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function TakingBack() {
  const { heading, fullName, files } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof handOverSchema>>({ reply: useActionData<typeof action>(), values: { rest: "on" } });
  return (
    <>
      <BackLink href={`/viec-cua-hoi-dong/${heading.id}/tien-do`}>{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={`${fullName}, ${heading.name}`} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      {files.length > 0 ? (
        <Form method="post" {...getFormProps(form)}>
          <Details summary={copy.list(files.length)}>
            <ul className="space-y-2">
              {files.map(({ id, code, title, dueOn }) => (
                <li key={id}>
                  {code}: {title} ({copy.due(dueOn)})
                </li>
              ))}
            </ul>
          </Details>
          <TextArea {...fieldProps(fields.reason)} label={copy.reason} hint={copy.reasonHint} required maxCharacters={2000} />
          <Checkboxes {...checkboxProps(fields.rest)} label={copy.rest} hint={copy.restHint} items={[{ value: "on", label: copy.restItem }]} />
          <FormActions>
            <Button>{copy.submit}</Button>
          </FormActions>
        </Form>
      ) : (
        <EmptyState title={copy.emptyTitle}>{copy.emptyBody}</EmptyState>
      )}
    </>
  );
}
