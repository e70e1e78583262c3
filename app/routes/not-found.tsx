import type { LoaderFunctionArgs } from "@remix-run/node";
import { admit } from "#app/platform/gate.server.ts";
import { lightPage } from "#app/ui/layout/light-handle.ts";

export const handle = lightPage;

/** Every address that is not in the tree; the root boundary shows the page, the same as for a thing that may not be seen. */
export function loader({ request, context }: LoaderFunctionArgs): never {
  admit({ request, context, path: "/*" });
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
