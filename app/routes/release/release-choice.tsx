import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { releaseCopy, releaseFilesCopy as copy } from "#app/copy/releases.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { pageNumber } from "#app/domain/lists/page-number.ts";
import { readChosenFiles } from "#app/domain/publication/release-schema.ts";
import { chooseReleaseFiles } from "#app/operations/publication/choose-release-files.ts";
import { readReleaseChoice } from "#app/pages/release/release-choice.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/feedback/error-summary.tsx";
import { formatNumber } from "#app/ui/format.ts";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { Pagination } from "#app/ui/navigation/pagination.tsx";
import { ChoiceTable } from "#app/ui/release/choice-table.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";

const path = "/ban-to-chuc/dot-cong-bo/:release/chon-ho-so";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.title }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.release);
  const page = pageNumber(new URL(request.url).searchParams.get("trang"));
  const choice = id === null ? undefined : await readReleaseChoice({ db: context.db, actor, id, page });
  if (!choice) throw new Response(null, { status: 404 });
  // Handed over meanwhile, or somebody else's list: the release says how it stands.
  const { heading, list } = choice;
  if (!list) throw new Response(null, { status: 302, headers: { Location: `/ban-to-chuc/dot-cong-bo/${heading.id}` } });
  return { heading, list };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.release);
  const known = id === null ? undefined : await readReleaseChoice({ db: context.db, actor, id, page: 1 });
  if (id === null || !known) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const result = await chooseReleaseFiles({ db: context.db, actor, id, files: readChosenFiles(form) });
  const address = `/ban-to-chuc/dot-cong-bo/${id}`;
  if (result.ok) return redirect(`${address}?xong=da-luu`);
  if (result.reason === "release_changed") return redirect(`${address}?tu-choi=not_a_draft`);
  const typed = form.getAll("ho-so").filter((value) => typeof value === "string");
  return json({ error: errorSentence(result.reason), typed }, { status: 409 });
}

export default function ReleaseChoice() {
  const { heading, list } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const address = `/ban-to-chuc/dot-cong-bo/${heading.id}`;
  return (
    <>
      <BackLink href={address}>{copy.back}</BackLink>
      <ErrorSummary errors={answer ? [{ message: answer.error }] : []} />
      <PageTitle caption={`${releaseCopy.title} · ${heading.name}`} lead={copy.lead}>
        {copy.title}
      </PageTitle>
      <p className="max-w-measure">{copy.chosen(list.chosen)}</p>
      {list.undecided > 0 ? <p className="mt-2 max-w-measure">{copy.undecided(list.undecided)}</p> : null}
      {list.pages > 1 ? <p className="mt-2 max-w-measure">{copy.pageOnly}</p> : null}
      {list.files.length > 0 ? (
        <Form method="post" className="mt-8">
          <ChoiceTable key={list.page} rows={list.files} caption={copy.caption(formatNumber(list.total))} typed={answer?.typed ?? null} />
          <FormActions>
            <Button>{copy.submit}</Button>
          </FormActions>
        </Form>
      ) : (
        <EmptyState title={copy.empty}>{copy.emptyBody}</EmptyState>
      )}
      <Pagination page={list.page} pages={list.pages} hrefFor={(page) => `${address}/chon-ho-so?trang=${page}`} />
    </>
  );
}
