import type { LoaderFunctionArgs } from "@remix-run/node";
import { openSearchCopy } from "#app/copy/search.ts";
import { openSearchDescription } from "#app/domain/search/open-search.ts";
import { admit } from "#app/platform/gate.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/opensearch.xml" });
  const body = openSearchDescription({ origin: context.env.origin, ...openSearchCopy });
  return new Response(body, { headers: { "Content-Type": "application/opensearchdescription+xml; charset=utf-8" } });
}
