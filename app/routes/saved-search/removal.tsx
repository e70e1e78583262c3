import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import { searchPhrase } from "#app/copy/search.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { deleteSavedSearch } from "#app/operations/saved-search/change-saved-search.ts";
import { readSavedSearch } from "#app/pages/saved-search/saved-searches.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { SummaryList } from "#app/ui/data/summary-list.tsx";
import { FormActions } from "#app/ui/forms/form-actions.tsx";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { BackLink } from "#app/ui/navigation/back-link.tsx";
import { Button } from "#app/ui/navigation/button.tsx";
import { PageTitle } from "#app/ui/text/page-title.tsx";
import { TextLink } from "#app/ui/text/text-link.tsx";

const path = "/tim-kiem-da-luu/:id/xoa";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.deleteTitle }) }];

async function readOrMiss({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const search = await readSavedSearch({ db: context.db, actor, id: routeId(params.id) ?? 0 });
  if (!search) throw new Response(null, { status: 404 });
  return { actor, search };
}

export const loader = async (args: LoaderFunctionArgs) => (await readOrMiss(args)).search;

export async function action(args: ActionFunctionArgs) {
  const { actor, search } = await readOrMiss(args);
  await deleteSavedSearch({ db: args.context.db, actor, id: search.id });
  return redirect("/tim-kiem-da-luu?xong=da-xoa", 303);
}

export default function SavedSearchRemoval() {
  const { name, words } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href="/tim-kiem-da-luu">{copy.back}</BackLink>
      <PageTitle lead={copy.deleteLead}>{copy.deleteTitle}</PageTitle>
      <SummaryList
        rows={[
          { term: copy.name, value: name },
          { term: copy.what, value: searchPhrase(words) },
        ]}
      />
      <Form method="post">
        <FormActions>
          <Button tone="warning">{copy.remove}</Button>
          <TextLink href="/tim-kiem-da-luu">{copy.keep}</TextLink>
        </FormActions>
      </Form>
    </>
  );
}
