import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { importCopy } from "#app/copy/import.ts";
import { uploadSchema } from "#app/domain/import/upload-schema.ts";
import { receiveSheet } from "#app/operations/import/receive-sheet.ts";
import { readUploadForm } from "#app/pages/import/upload-form.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { TemplateLinks } from "#app/ui/import/template-links.tsx";
import { UploadFields } from "#app/ui/import/upload-fields.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { Section } from "#app/ui/text/section.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/viec-cua-don-vi/nhap";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: importCopy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  return readUploadForm({ db: context.db, actor, now: context.now });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: uploadSchema });
  // The file goes with the answer to the browser nowhere: it has to be chosen again.
  if (submission.status !== "success") return json(replyInWords(submission, { hideFields: ["file"] }), { status: 422 });
  const { file, ...choices } = submission.value;
  const upload = { ...choices, fileName: file.name, workbook: Buffer.from(await file.arrayBuffer()) };
  const result = await receiveSheet({ db: context.db, actor, upload, now: context.now });
  if (result.ok) return redirect(`${path}/${result.id}`);
  return json(replyInWords(submission, { hideFields: ["file"], fieldErrors: { [result.field]: [result.reason] } }), { status: 422 });
}

export default function UploadSheet() {
  const { units, campaigns } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof uploadSchema>>({
    reply: useActionData<typeof action>(),
    values: { unitId: units[0]?.id ?? "", campaignId: campaigns[0] && campaigns.length === 1 ? String(campaigns[0].id) : "" },
  });
  return (
    <>
      <BackLink href="/viec-cua-don-vi">{importCopy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={importCopy.lead}>{importCopy.title}</PageTitle>
      <Section title={importCopy.templates}>
        <TemplateLinks />
      </Section>
      <Section title={importCopy.upload}>
        <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
          <UploadFields fields={fields} units={units} campaigns={campaigns} />
        </Form>
      </Section>
      <Section title={importCopy.exportTitle}>
        <p className="max-w-measure mb-3">{importCopy.exportLead}</p>
        <TextLink href="/viec-cua-don-vi/xuat.xlsx" reload>
          {importCopy.exportLink}
        </TextLink>
      </Section>
    </>
  );
}
