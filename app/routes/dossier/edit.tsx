import { getFormProps, type DefaultValue } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { editCopy } from "#app/copy/dossier-form.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { datePartsOf, formatInstant } from "#app/domain/dates/vietnamese-date.ts";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import { draftSchema } from "#app/domain/initiative/draft-schema.ts";
import { saveDraft } from "#app/operations/initiative/save-draft.ts";
import { readDraftForEditing } from "#app/pages/dossier/edit.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { DraftConflict } from "#app/ui/dossier/draft-conflict.tsx";
import { DraftFields } from "#app/ui/dossier/draft-fields.tsx";
import { formIds } from "#app/ui/dossier/gap-list.tsx";
import { PlanLinkFields } from "#app/ui/dossier/plan-link-fields.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { AuthorText } from "#app/ui/text/author-text.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

type DraftInput = z.input<typeof draftSchema>;

const path = "/ho-so/:id/sua";
const linkRows = 3;

export const meta: MetaFunction = () => [{ title: documentTitle({ title: editCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file } = await admitToInitiative({ request, context, path, id: params.id });
  const draft = await readDraftForEditing({ db: context.db, id: file.id, campaignId: file.campaignId });
  return { id: file.id, code: file.code, wasSaved: new URL(request.url).searchParams.has("da-luu"), ...draft };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: draftSchema });
  if (submission.status !== "success") return json({ reply: submission.reply(), conflict: null }, { status: 422 });
  const { revision, ...content } = submission.value;
  const result = await saveDraft({ db: context.db, actor, id: file.id, revision, content, now: context.now });
  if (result.ok) return redirect(form.get("tiep") === "tac-gia" ? `/ho-so/${file.id}/tac-gia` : `/ho-so/${file.id}/sua?da-luu=1`);
  if (result.reason === "refused_fields") {
    const fieldErrors = Object.fromEntries(Object.entries(result.fields).map(([name, code]) => [name, [code]]));
    return json({ reply: submission.reply({ fieldErrors }), conflict: null }, { status: 422 });
  }
  const isStale = result.reason === "stale";
  const reply = submission.reply({ formErrors: [isStale ? "draft_stale" : result.reason] });
  return json({ reply, conflict: isStale ? { mine: content, stored: result.stored } : null }, { status: 409 });
}

/** What the fields hold before anything is typed. */
function initialValues(content: DraftContent): DefaultValue<DraftInput> {
  const { solutionKind, fieldSlug, links, ...texts } = content;
  return {
    ...texts,
    solutionKind: solutionKind ?? undefined,
    fieldSlug: fieldSlug ?? undefined,
    firstAppliedOn: datePartsOf(content.firstAppliedOn),
    links: [...links],
  };
}

export default function EditDossier() {
  const { id, code, content, revision, savedAt, wasSaved, returnedReason, fields: choices, plan } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const conflict = answer?.conflict;
  const [form, fields] = useServerForm<DraftInput>({ id: formIds.content, reply: answer?.reply, values: initialValues(content) });
  const typedRows = fields.links.getFieldList();
  const rows = Array.from({ length: Math.max(linkRows, content.links.length + 1, typedRows.length) }, (_, index) => {
    const typed = typedRows[index]?.getFieldset();
    const named = (part: "to" | "reason") => ({ id: `${form.id}-links[${index}].${part}`, name: `links[${index}].${part}` });
    return { to: typed?.to ?? named("to"), reason: typed?.reason ?? named("reason") };
  });
  return (
    <>
      <BackLink href={`/ho-so/${id}`} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={code ?? dossierCopy.draft} lead={editCopy.lead}>
        {editCopy.title}
      </PageTitle>
      {wasSaved && !answer ? (
        <Notice tone="success" announce>
          {editCopy.savedAt(formatInstant(savedAt))}
        </Notice>
      ) : null}
      {returnedReason ? (
        <Notice tone="warning" title={editCopy.returned}>
          <AuthorText text={returnedReason} />
        </Notice>
      ) : null}
      {conflict ? (
        <DraftConflict mine={conflict.mine} stored={conflict.stored.content} storedAt={conflict.stored.savedAt} names={{ fields: choices, plan }} />
      ) : null}
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="revision" value={conflict?.stored.revision ?? revision} />
        <DraftFields fields={fields} choices={choices} />
        {plan.length > 0 ? <PlanLinkFields rows={rows} plan={plan} /> : null}
        <FormActions>
          <Button name="tiep" value="tac-gia">
            {editCopy.saveAndGoOn}
          </Button>
          <Button name="tiep" value="" tone="secondary">
            {editCopy.save}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
