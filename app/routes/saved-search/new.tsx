import { parseWithZod } from "@conform-to/zod/v4";
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { savedSearchCopy as copy } from "#app/copy/saved-search.ts";
import { searchPhrase } from "#app/copy/search.ts";
import { savedSearchSchema } from "#app/domain/saved-search/saved-search-schema.ts";
import { longestName, newSavedSearchAddress } from "#app/domain/saved-search/saved-search.ts";
import { listAddress } from "#app/domain/search/criteria.ts";
import { readListAddress } from "#app/domain/search/list-address.ts";
import { saveSearch } from "#app/operations/saved-search/save-search.ts";
import { findSavedSearch } from "#app/pages/saved-search/saved-searches.ts";
import { readNewSearch } from "#app/pages/saved-search/new-search.ts";
import { admitActor } from "#app/platform/gate.server.ts";
import { replyInWords } from "#app/platform/http/reply-in-words.ts";
import { documentTitle } from "#app/ui/layout/document-title.ts";
import { AlreadySaved } from "#app/ui/saved-search/already-saved.tsx";
import { SavedSearchForm } from "#app/ui/saved-search/saved-search-form.tsx";

const path = "/tim-kiem-da-luu/moi";

export const meta: MetaFunction = () => [{ title: documentTitle({ title: copy.newTitle }) }];

/** What is saved stands in the address, as it stood in that of the list. */
const criteriaIn = (request: Request) => readListAddress(new URL(request.url).searchParams);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const criteria = criteriaIn(request);
  const { db } = context;
  const [words, kept] = await Promise.all([readNewSearch({ db, criteria }), findSavedSearch({ db, actor, criteria })]);
  const name = (criteria.query || searchPhrase(words)).slice(0, longestName).trim();
  return { words, kept: kept ?? null, name, action: newSavedSearchAddress(criteria), list: listAddress(criteria) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const submission = parseWithZod(await request.formData(), { schema: savedSearchSchema });
  if (submission.status !== "success") return json(replyInWords(submission), { status: 422 });
  const result = await saveSearch({ db: context.db, actor, criteria: criteriaIn(request), wanted: submission.value, now: context.now });
  return result.ok ? redirect("/tim-kiem-da-luu?xong=da-luu", 303) : json(replyInWords(submission, { formErrors: [result.reason] }), { status: 409 });
}

export default function NewSavedSearch() {
  const { words, kept, name, action: address, list } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const back = { href: list, label: copy.toList };
  if (kept && !reply) return <AlreadySaved {...kept} words={words} back={back} />;
  return <SavedSearchForm title={copy.newTitle} reply={reply} words={words} values={{ name, alerts: "weekly" }} action={address} back={back} />;
}
