import type { LoaderFunctionArgs } from "@remix-run/node";
import { sitemapXml } from "#app/domain/publication/sitemap-xml.ts";
import { readSitemap } from "#app/pages/public/sitemap.ts";
import { admit } from "#app/platform/gate.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/sitemap.xml" });
  const entries = await readSitemap({ db: context.db });
  return new Response(sitemapXml({ origin: context.env.origin, entries }), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
