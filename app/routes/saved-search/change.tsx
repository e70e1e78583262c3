import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import { routeId } from "#app/domain/account/route-id.ts";
import { savedSearchSchema } from "#app/domain/saved-search/saved-search-schema.ts";
import { changeSavedSearch } from "#app/operations/saved-search/change-saved-search.ts";
import { readSavedSearch } from "#app/pages/saved-search/saved-searches.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { SavedSearchForm } from "#app/ui/saved-search/saved-search-form.tsx";

const path = "/tim-kiem-da-luu/:id";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.changeTitle }) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const search = await readSavedSearch({ db: context.db, actor, id: routeId(params.id) ?? 0 });
  if (!search) throw new Response(null, { status: 404 });
  return search;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.id) ?? 0;
  if (!(await readSavedSearch({ db: context.db, actor, id }))) throw new Response(null, { status: 404 });
  const submission = parseWithZod(await request.formData(), { schema: savedSearchSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const isChanged = await changeSavedSearch({ db: context.db, actor, id, wanted: submission.value, now: context.now });
  if (!isChanged) throw new Response(null, { status: 404 });
  return redirect("/tim-kiem-da-luu?xong=da-sua", 303);
}

export default function ChangeSavedSearch() {
  const { id, name, words, alerts } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const back = { href: "/tim-kiem-da-luu", label: copy.back };
  return <SavedSearchForm title={copy.changeTitle} reply={reply} words={words} values={{ name, alerts }} action={`/tim-kiem-da-luu/${id}`} back={back} />;
}
