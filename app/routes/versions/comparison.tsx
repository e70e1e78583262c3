import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { comparisonCopy as copy, versionCopy } from "#app/copy/versions.ts";
import { formatInstantDay } from "#app/domain/dates/vietnamese-date.ts";
import { readComparison } from "#app/pages/versions/version.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { Select } from "#app/ui/forms/select.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PrintButton } from "#app/ui/navigation/print-button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";
import { describeChanges } from "#app/ui/versions/describe-changes.ts";
import { VersionChanges } from "#app/ui/versions/version-changes.tsx";

export const handle = lightPage;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: documentTitle({ title: `${copy.title} ${data?.code ?? ""}` }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path: "/ho-so/:id/so-sanh", id: params.id });
  const found = await readComparison({ db: context.db, actor, file, params: new URL(request.url).searchParams });
  if (!found) throw new Response(null, { status: 404 });
  const { pair, names, ...head } = found;
  return { ...head, pair: pair && { from: pair.from, to: pair.to, changes: describeChanges({ before: pair.before, after: pair.after, names }) } };
}

export default function Comparison() {
  const { id, code, heads, pair } = useLoaderData<typeof loader>();
  const options = heads.map(({ number, submittedAt }) => ({ value: String(number), label: copy.option(number, formatInstantDay(submittedAt)) }));
  return (
    <>
      <BackLink href={`/ho-so/${id}/phien-ban`}>{versionCopy.back}</BackLink>
      <PageTitle caption={code} lead={pair ? copy.pair(pair.from, pair.to) : undefined}>
        {copy.title}
      </PageTitle>
      {pair ? (
        <>
          {heads.length > 2 ? (
            <Form method="get" className="screen-only mb-8">
              <Select name="tu" label={copy.from} options={options} defaultValue={String(pair.from)} placeholder={null} />
              <Select name="den" label={copy.to} options={options} defaultValue={String(pair.to)} placeholder={null} />
              <FormActions>
                <Button tone="secondary">{copy.compare}</Button>
              </FormActions>
            </Form>
          ) : null}
          <VersionChanges changes={pair.changes} />
          <p className="screen-only mt-10 flex flex-wrap items-center gap-x-6 gap-y-2">
            <TextLink href={`/ho-so/${id}/phien-ban/${pair.from}`}>{copy.wholeFrom(pair.from)}</TextLink>
            <TextLink href={`/ho-so/${id}/phien-ban/${pair.to}`}>{copy.wholeFrom(pair.to)}</TextLink>
            <PrintButton />
          </p>
        </>
      ) : (
        <EmptyState title={copy.onlyOne} />
      )}
    </>
  );
}
