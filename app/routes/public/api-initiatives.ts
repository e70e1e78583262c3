import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { apiCopy } from "#app/copy/api.ts";
import { readApiQuery } from "#app/domain/search/api-query.ts";
import { readApiInitiatives } from "#app/pages/public/api-initiatives.ts";
import { admit } from "#app/platform/gate.server.ts";

// Anybody's program may read what anybody may read.
const headers = { "Access-Control-Allow-Origin": "*" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/api/v1/initiatives" });
  const query = readApiQuery(new URL(request.url).searchParams);
  if (!query.ok) {
    const message = "parameter" in query ? apiCopy.wrong(query.parameter) : apiCopy.unknown;
    return json({ error: { parameter: "parameter" in query ? query.parameter : query.unknown, message } }, { status: 400, headers });
  }
  return json(await readApiInitiatives({ db: context.db, engine: context.search, origin: context.env.origin, criteria: query.criteria }), { headers });
}
