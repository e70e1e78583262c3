import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { importCheckCopy, importCopy } from "#app/copy/import.ts";
import { remarkSentences } from "#app/copy/import-remarks.ts";
import { formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import { applySchema } from "#app/domain/import/apply-schema.ts";
import type { CellRemark } from "#app/domain/import/review.ts";
import { applyPapers } from "#app/operations/import/apply-papers.ts";
import { applyPeople } from "#app/operations/import/apply-people.ts";
import { discardBatch } from "#app/operations/import/discard-batch.ts";
import { readImportCheck } from "#app/pages/import/check.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { AppliedImport } from "#app/ui/import/applied-import.tsx";
import { ApplyFields } from "#app/ui/import/apply-fields.tsx";
import { ImportFindings } from "#app/ui/import/import-findings.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/viec-cua-don-vi/nhap/:id";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: documentTitle({ title: data ? importCheckCopy.title[data.kind] : importCopy.title }) },
];

/** The number in the address. @throws Response 404 where it is none */
function batchId(id: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(id ?? "")) throw new Response(null, { status: 404 });
  return Number(id);
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const check = await readImportCheck({ db: context.db, actor, id: batchId(params.id), now: context.now });
  if (!check) throw new Response(null, { status: 404 });
  return { ...check, errors: check.errors.map(inWords), warnings: check.warnings.map(inWords) };
}

const inWords = (remark: CellRemark) => ({ ...remark, ...remarkSentences(remark) });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { db, now } = context;
  const id = batchId(params.id);
  const check = await readImportCheck({ db, actor, id, now });
  if (!check) throw new Response(null, { status: 404 });
  const submission = parseWithZod(await request.formData(), { schema: applySchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const { intent, signed } = submission.value;
  if (intent === "discard") {
    await discardBatch({ db, actor, id });
    return redirect("/viec-cua-don-vi/nhap");
  }
  const result = await (check.kind === "people" ? applyPeople({ db, actor, id, now }) : applyPapers({ db, actor, id, isSigned: signed, now }));
  if (result.ok) return redirect(`/viec-cua-don-vi/nhap/${id}`);
  if (result.reason === "import_not_signed") return json(replyInWords(submission, { fieldErrors: { signed: [result.reason] } }), { status: 422 });
  return json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function CheckImport() {
  const check = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof applySchema>>({ reply: useActionData<typeof action>() });
  const rows = check.people.length + check.papers.length;
  if (check.appliedAt !== null) return <AppliedImport kind={check.kind} count={formatNumber(check.rowCount)} at={check.appliedAt} />;
  return (
    <>
      <BackLink href="/viec-cua-don-vi/nhap">{importCheckCopy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle lead={importCheckCopy.lead(check.fileName, formatNumber(check.rowCount))}>{importCheckCopy.title[check.kind]}</PageTitle>
      {check.campaignName ? <p className="mb-5 max-w-measure">{importCheckCopy.campaign(check.campaignName)}</p> : null}
      <ImportFindings check={check} />
      <Form method="post" {...getFormProps(form)}>
        <ApplyFields
          signed={check.kind === "papers" ? fields.signed : null}
          mayApply={check.errorCount === 0 && rows > 0}
          until={formatInstant(check.expiresAt)}
        />
      </Form>
    </>
  );
}
