import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { accountFieldCopy, registrationRequestCopy } from "#app/copy/account.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { registrationDecisionSchema } from "#app/domain/account/schemas.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { decideRegistration } from "#app/operations/account/decide-registration.ts";
import { readRegistrationRequest } from "#app/pages/account/registration-request.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { SummaryList } from "#app/ui/data/summary-list.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Radios } from "#app/ui/forms/radios.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { AuthorText } from "#app/ui/text/author-text.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/viec-cua-don-vi/dang-ky/:id";
const copy = registrationRequestCopy;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const accountId = routeId(params.id);
  const registration = accountId === null ? undefined : await readRegistrationRequest({ db: context.db, actor, accountId, now: context.now });
  if (!registration) throw new Response(null, { status: 404 });
  return { actor, registration };
}

export async function loader(args: LoaderFunctionArgs) {
  return { registration: (await readOrMiss(args)).registration };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, registration } = await readOrMiss(args);
  const { request, context } = args;
  const submission = parseWithZod(await request.formData(), { schema: registrationDecisionSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const { decision, reason } = submission.value;
  const verdict = decision === "confirm" ? { decision } : { decision, reason };
  const result = await decideRegistration({ db: context.db, actor, accountId: registration.accountId, verdict, now: context.now });
  if (!result.ok) return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
  return redirect(`/viec-cua-don-vi/dang-ky/${registration.accountId}`);
}

export default function RegistrationRequest() {
  const { registration } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof registrationDecisionSchema>>({ reply: useActionData<typeof action>() });
  const { decision } = registration;
  return (
    <>
      <BackLink href="/viec-cua-don-vi">{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={registration.waits ? copy.lead : undefined}>{copy.title}</PageTitle>
      {decision ? (
        <Notice
          tone={decision.verb === "registration_confirmed" ? "success" : "info"}
          title={decision.verb === "registration_confirmed" ? copy.confirmed : copy.refused}
        >
          <p>{copy.decidedBy(decision.by ?? "", formatInstant(decision.at))}</p>
          {decision.reason ? <AuthorText text={decision.reason} /> : null}
        </Notice>
      ) : null}
      <SummaryList
        rows={[
          { term: accountFieldCopy.fullName, value: registration.fullName },
          { term: accountFieldCopy.email, value: registration.email },
          { term: accountFieldCopy.jobTitle, value: registration.jobTitle ?? accountFieldCopy.none },
          { term: accountFieldCopy.unit, value: registration.unitName },
          { term: copy.registeredAt, value: formatInstant(registration.registeredAt) },
        ]}
      />
      {registration.waits ? (
        <div className="mt-10">
          <Form method="post" {...getFormProps(form)}>
            <Radios
              {...fieldProps(fields.decision)}
              label={copy.question}
              items={[
                { value: "confirm", label: copy.confirm, hint: copy.confirmHint },
                { value: "refuse", label: copy.refuse, hint: copy.refuseHint },
              ]}
            />
            <TextArea {...fieldProps(fields.reason)} label={copy.reason} hint={copy.reasonHint} rows={4} maxCharacters={2000} optional />
            <FormActions>
              <Button>{copy.submit}</Button>
            </FormActions>
          </Form>
        </div>
      ) : null}
    </>
  );
}
