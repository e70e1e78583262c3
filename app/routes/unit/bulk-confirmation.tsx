import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { statusLabels } from "#app/copy/labels.ts";
import { bulkCopy as copy, delegationCopy } from "#app/copy/unit.ts";
import { chosenIds, readBulkForm } from "#app/domain/unit/bulk-schema.ts";
import { confirmInitiatives } from "#app/operations/initiative/confirm-initiative.ts";
import { readBulkConfirmation } from "#app/pages/unit/bulk-confirmation.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { Notice } from "#app/ui/feedback/notice.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { summaryErrors } from "#app/ui/forms/summary-errors.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";
import { BulkFile } from "#app/ui/unit/bulk-file.tsx";

const path = "/viec-cua-don-vi/xac-nhan-nhieu";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  return readBulkConfirmation({ db: context.db, actor, ids: chosenIds(new URL(request.url).searchParams) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const { files, errors, values } = readBulkForm(await request.formData());
  const refuse = (codes: Record<string, string[]>, status: 409 | 422) => {
    const sentences = Object.fromEntries(Object.entries(codes).map(([name, list]) => [name, list.map(errorSentence)]));
    return json({ errors: sentences, values }, { status });
  };
  if (Object.keys(errors).length > 0) return refuse(errors, 422);
  if (files.length === 0) return redirect("/viec-cua-don-vi");
  const result = await confirmInitiatives({ db: context.db, actor, files, now: context.now });
  return result.ok ? redirect("/viec-cua-don-vi?da-xac-nhan=1") : refuse({ "": ["some_changed"] }, 409);
}

export default function BulkConfirmation() {
  const { files, gone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.errors ?? {};
  return (
    <>
      <BackLink href="/viec-cua-don-vi">{delegationCopy.back}</BackLink>
      <ErrorSummary errors={summaryErrors({ errors })} />
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      {gone.length > 0 ? (
        <Notice tone="warning" title={copy.gone}>
          <ul className="list-disc pl-5">
            {gone.map(({ id, code, title, status }) => (
              <li key={id}>
                <TextLink href={`/ho-so/${id}`}>{[code, title].filter(Boolean).join(" – ")}</TextLink> ({statusLabels[status]})
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {files.length > 0 ? (
        <Form method="post" noValidate>
          {files.map((file) => (
            <BulkFile key={`${file.id} ${file.version}`} file={file} values={answer?.values ?? {}} errors={errors} />
          ))}
          <div className="mt-10">
            <FormActions>
              <Button>{copy.submit(files.length)}</Button>
            </FormActions>
          </div>
        </Form>
      ) : (
        <EmptyState title={copy.none}>{copy.noneBody}</EmptyState>
      )}
    </>
  );
}
