import type { LoaderFunctionArgs } from "@remix-run/node";
import { dataLicence } from "#app/copy/api.ts";
import { feedCopy } from "#app/copy/public.ts";
import { atomFeed } from "#app/domain/publication/atom-feed.ts";
import { readFeed } from "#app/pages/public/feed.ts";
import { admit } from "#app/platform/gate.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/sang-kien.atom" });
  const { origin } = context.env;
  const cards = await readFeed({ db: context.db });
  const entries = cards.map((card) => ({
    url: `${origin}/sang-kien/${card.code}`,
    title: card.title,
    summary: card.summary,
    author: card.unitName,
    category: { term: card.fieldSlug, label: card.fieldName },
    publishedAt: card.publishedAt,
  }));
  const body = atomFeed({ url: `${origin}/sang-kien.atom`, site: `${origin}/sang-kien`, ...feedCopy, rights: dataLicence, entries });
  return new Response(body, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
