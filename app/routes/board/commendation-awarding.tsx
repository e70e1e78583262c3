import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { awardingCopy as copy } from "#app/copy/board.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { awardedSchema } from "#app/domain/commendation/step-schemas.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import { markAwarded } from "#app/operations/commendation/mark-awarded.ts";
import { readCommendation } from "#app/pages/commendation/commendation.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { dateProps } from "#app/ui/forms/conform-field.ts";
import { DateInput } from "#app/ui/forms/date-input.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/ban-to-chuc/khen-thuong/:id/trao";

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
  const { id, decisionNumber, awardName, signedOn } = page.record;
  // Awarded or revoked meanwhile: the record says how it stands.
  if (!page.may.markAwarded) throw new Response(null, { status: 302, headers: { Location: `/ban-to-chuc/khen-thuong/${id}` } });
  return { id, decisionNumber, awardName, signedOn };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await readOrMiss(args);
  const { request, context } = args;
  const { id } = page.record;
  const submission = parseWithZod(await request.formData(), { schema: awardedSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await markAwarded({ db: context.db, actor, id, awardedOn: submission.value.awardedOn, now: context.now });
  if (result.ok) return redirect(`/ban-to-chuc/khen-thuong/${id}?xong=1`);
  if (result.reason === "commendation_changed") return redirect(`/ban-to-chuc/khen-thuong/${id}?da-doi=1`);
  return json(replyInWords(submission, { fieldErrors: { awardedOn: [result.reason] } }), { status: 422 });
}

export default function CommendationAwarding() {
  const { id, decisionNumber, awardName, signedOn } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof awardedSchema>>({ reply: useActionData<typeof action>() });
  return (
    <>
      <BackLink href={`/ban-to-chuc/khen-thuong/${id}`}>{decisionNumber}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={`${awardName} · ${decisionNumber}`}>{copy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <DateInput {...dateProps(fields.awardedOn)} label={copy.awardedOn} hint={copy.hint(formatDay(signedOn))} />
        <FormActions>
          <Button>{copy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
