import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { revocationCopy as copy } from "#app/copy/board.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { revocationSchema } from "#app/domain/commendation/step-schemas.ts";
import { revokeCommendation } from "#app/operations/commendation/revoke-commendation.ts";
import { readCommendation } from "#app/pages/commendation/commendation.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/ban-to-chuc/khen-thuong/:id/thu-hoi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.id);
  const page = id === null ? undefined : await readCommendation({ db: context.db, actor, id });
  if (!page) throw new Response(null, { status: 404 });
  return { actor, page };
}

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await readOrMiss(args);
  const { id, decisionNumber, awardName } = page.record;
  // Revoked meanwhile: the record says how it stands.
  if (!page.may.revoke) throw new Response(null, { status: 302, headers: { Location: `/ban-to-chuc/khen-thuong/${id}` } });
  return { id, decisionNumber, awardName };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await readOrMiss(args);
  const { request, context } = args;
  const { id } = page.record;
  const submission = parseWithZod(await request.formData(), { schema: revocationSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await revokeCommendation({ db: context.db, actor, id, ...submission.value, now: context.now });
  return redirect(`/ban-to-chuc/khen-thuong/${id}?${result.ok ? "xong" : "da-doi"}=1`);
}

export default function CommendationRevocation() {
  const { id, decisionNumber, awardName } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof revocationSchema>>({ reply: useActionData<typeof action>() });
  return (
    <>
      <BackLink href={`/ban-to-chuc/khen-thuong/${id}`}>{decisionNumber}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={`${awardName} · ${decisionNumber}`} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <TextInput {...fieldProps(fields.revokingDecision)} label={copy.revokingDecision} hint={copy.revokingDecisionHint} />
        <TextArea {...fieldProps(fields.reason)} label={copy.reason} rows={5} maxCharacters={2000} />
        <FormActions>
          <Button tone="warning">{copy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
