import type { LoaderFunctionArgs } from "@remix-run/node";
import { dataLicence } from "#app/copy/api.ts";
import { feedCopy } from "#app/copy/public.ts";
import { atomFeed } from "#app/domain/publication/atom-feed.ts";
import { feedAddress, listAddress } from "#app/domain/search/criteria.ts";
import { readListAddress } from "#app/domain/search/list-address.ts";
import { readFeed } from "#app/pages/public/feed.ts";
import { admit } from "#app/platform/gate.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/sang-kien.atom" });
  const { origin } = context.env;
  const criteria = readListAddress(new URL(request.url).searchParams);
  const { title, cards } = await readFeed({ db: context.db, engine: context.search, criteria });
  const entries = cards.map((card) => ({
    url: `${origin}/sang-kien/${card.code}`,
    title: card.title,
    summary: card.summary,
    author: card.unitName,
    category: { term: card.fieldSlug, label: card.fieldName },
    publishedAt: card.publishedAt,
  }));
  const urls = { url: origin + feedAddress(criteria), site: origin + listAddress({ ...criteria, page: 1 }) };
  const body = atomFeed({ ...urls, ...feedCopy, ...(title !== null && { title }), rights: dataLicence, entries });
  return new Response(body, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
