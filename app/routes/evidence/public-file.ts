import type { LoaderFunctionArgs } from "@remix-run/node";
import { routeId } from "#app/domain/account/route-id.ts";
import { codeInAddress } from "#app/domain/publication/public-address.ts";
import { readPublicFile } from "#app/pages/evidence/stored-file.ts";
import { sendAttachment } from "#app/platform/files/attachment-response.ts";
import { admit } from "#app/platform/gate.server.ts";

/** A public file of a published initiative. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  admit({ request, context, path: "/sang-kien/:code/minh-chung/:file" });
  const code = codeInAddress(params.code);
  const fileId = routeId(params.file);
  const stored = code && fileId && (await readPublicFile({ db: context.db, code, fileId }));
  if (!stored) throw new Response(null, { status: 404 });
  return sendAttachment({ storage: context.storage, file: stored, headOnly: request.method === "HEAD" });
}
