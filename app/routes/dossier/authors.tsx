import { getFormProps } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { authorsCopy } from "#app/copy/dossier.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { authorsSchema } from "#app/domain/initiative/authors-schema.ts";
import { parseShare, shareText, sumOfShares } from "#app/domain/initiative/shares.ts";
import { saveAuthors } from "#app/operations/initiative/save-authors.ts";
import { readAuthorsForEditing } from "#app/pages/dossier/authors.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { CoAuthorFields, PlaceFields } from "#app/ui/dossier/author-fields.tsx";
import { formIds } from "#app/ui/dossier/gap-list.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx";
import { checkboxProps } from "#app/ui/forms/conform-field.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { FormSection } from "#app/ui/forms/form-section.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { useServerForm } from "#app/ui/forms/use-server-form.ts";
import { formatNumber, formatPercent } from "#app/ui/format.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

type AuthorsInput = z.input<typeof authorsSchema>;

const path = "/ho-so/:id/tac-gia";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: authorsCopy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const { own, coAuthors, units, maximumAuthors } = await readAuthorsForEditing({ db: context.db, now: context.now, ...file });
  const place = (author: typeof own) => ({ unitId: author?.unitId ?? "", jobTitle: author?.jobTitle ?? "", share: author ? shareText(author.share) : "" });
  const values = {
    own: place(own),
    publishOwnName: own?.nameConsentAt ? ("on" as const) : undefined,
    coAuthors: coAuthors.map((author) => ({ ...place(author), fullName: author.fullName, email: author.email ?? "" })),
  };
  const wasSaved = new URL(request.url).searchParams.has("da-luu");
  return { id: file.id, code: file.code, ownName: actor.fullName, values, units, maximumAuthors, wasSaved };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: authorsSchema });
  // Without a status a row was added or taken away: nothing is wrong and nothing is saved yet.
  if (submission.status !== "success") return json(submission.reply(), { status: submission.status === "error" ? 422 : 200 });
  const result = await saveAuthors({ db: context.db, actor, id: file.id, authors: submission.value, now: context.now });
  if (result.ok) return redirect(form.get("tiep") === "gui" ? `/ho-so/${file.id}/gui` : `/ho-so/${file.id}/tac-gia?da-luu=1`);
  if (result.reason === "state_changed") return json(submission.reply({ formErrors: [result.reason] }), { status: 409 });
  const fieldErrors = Object.fromEntries(Object.entries(result.fields).map(([name, code]) => [name, [code]]));
  return json(submission.reply({ fieldErrors }), { status: 422 });
}

export default function Authors() {
  const { id, code, ownName, values, units, maximumAuthors, wasSaved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useServerForm<AuthorsInput>({ id: formIds.authors, reply, values });
  const own = fields.own.getFieldset();
  const rows = fields.coAuthors.getFieldList();
  const typed = [own, ...rows.map((row) => row.getFieldset())].map(({ share }) => parseShare(share.value ?? ""));
  const sum = sumOfShares(typed.map((share) => (share.ok ? share.value : 0)));
  return (
    <>
      <BackLink href={`/ho-so/${id}`} />
      <ErrorSummary errors={summaryErrors({ errors: form.allErrors, formId: form.id })} />
      <PageTitle caption={code ?? dossierCopy.draft} lead={authorsCopy.lead}>
        {authorsCopy.title}
      </PageTitle>
      {wasSaved && !reply ? (
        <Notice tone="success" announce>
          {authorsCopy.saved}
        </Notice>
      ) : null}
      <p className="mb-8 max-w-measure">{authorsCopy.rule(formatNumber(maximumAuthors))}</p>
      <Form method="post" {...getFormProps(form)}>
        {/* Enter sends the form by its first button, which must not be one that adds or removes a row. */}
        <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
        <FormSection title={`${authorsCopy.ownTitle}: ${ownName}`}>
          <PlaceFields fields={own} units={units} />
          <Checkboxes
            {...checkboxProps(fields.publishOwnName)}
            label={authorsCopy.ownConsent}
            items={[{ value: "on", label: authorsCopy.ownConsentItem, hint: authorsCopy.ownConsentHint }]}
          />
        </FormSection>
        {rows.map((row, index) => (
          <FormSection key={row.key} title={authorsCopy.coAuthorTitle(index + 2)}>
            <CoAuthorFields fields={row.getFieldset()} units={units} />
            <Button {...form.remove.getButtonProps({ name: fields.coAuthors.name, index })} tone="secondary">
              {authorsCopy.remove(index + 2)}
            </Button>
          </FormSection>
        ))}
        <div className="mt-10 border-t border-line pt-6">
          {1 + rows.length < maximumAuthors ? (
            <Button {...form.insert.getButtonProps({ name: fields.coAuthors.name })} tone="secondary">
              {authorsCopy.add}
            </Button>
          ) : (
            <p>{authorsCopy.full}</p>
          )}
          <p className="mt-6 font-semibold tabular-nums" role="status">
            {authorsCopy.sumNow(formatPercent(sum))}
          </p>
        </div>
        <FormActions>
          <Button name="tiep" value="gui">
            {authorsCopy.saveAndGoOn}
          </Button>
          <Button name="tiep" value="" tone="secondary">
            {authorsCopy.save}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
