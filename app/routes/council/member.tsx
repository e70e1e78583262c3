import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { councilMemberCopy as copy } from "#app/copy/council-members.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { memberSchema } from "#app/domain/council/member-schema.ts";
import { describeMember } from "#app/operations/council/describe-member.ts";
import { readCouncilMember } from "#app/pages/council/members.ts";
import { admitToCouncil } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx";
import { checkboxProps, fieldProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { TextInput } from "#app/ui/forms/text-input.tsx";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/viec-cua-hoi-dong/:council/uy-vien/:member";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { councilId } = admitToCouncil({ request, context, path, id: params.council });
  const page = await readCouncilMember({ db: context.db, councilId, accountId: routeId(params.member) ?? 0, now: context.now });
  if (!page) throw new Response(null, { status: 404 });
  return page;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, councilId } = admitToCouncil({ request, context, path, id: params.council });
  const submission = parseWithZod(await request.formData(), { schema: memberSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const accountId = routeId(params.member) ?? 0;
  const result = await describeMember({ db: context.db, actor, councilId, accountId, setting: submission.value, now: context.now });
  if (result.ok) return redirect(`/viec-cua-hoi-dong/${councilId}/uy-vien?xong=1`, 303);
  if (result.reason === "not_found") throw new Response(null, { status: 404 });
  return json(replyInWords(submission, { fieldErrors: { fields: [result.reason] } }), { status: 422 });
}

export default function CouncilMember() {
  const { heading, member, fields: known } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof memberSchema>>({
    reply: useActionData<typeof action>(),
    values: { fields: member.fields, capacity: member.capacity === null ? "" : String(member.capacity), deputyChair: member.isDeputyChair ? "on" : undefined },
  });
  return (
    <>
      <BackLink href={`/viec-cua-hoi-dong/${heading.id}/uy-vien`}>{copy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={`${member.fullName}, ${heading.name}`}>{copy.title}</PageTitle>
      <Form method="post" {...getFormProps(form)}>
        <Checkboxes
          {...checkboxProps(fields.fields)}
          label={copy.fields}
          hint={copy.fieldsHint}
          items={known.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <TextInput
          {...fieldProps(fields.capacity)}
          label={copy.capacity}
          hint={copy.capacityHint(member.load)}
          suffix={copy.files}
          width="short"
          inputMode="numeric"
        />
        <Checkboxes {...checkboxProps(fields.deputyChair)} label={copy.deputy} hint={copy.deputyHint} items={[{ value: "on", label: copy.deputyItem }]} />
        <FormActions>
          <Button>{copy.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}
