import type { LoaderFunctionArgs } from "@remix-run/node";
import { routeId } from "#app/domain/account/route-id.ts";
import { readStoredFile } from "#app/pages/evidence/stored-file.ts";
import { sendAttachment } from "#app/platform/files/attachment-response.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";

/** One file of a dossier for those who may open it; to everybody else it does not exist. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path: "/ho-so/:id/minh-chung/:file", id: params.id });
  const fileId = routeId(params.file);
  const stored = fileId && (await readStoredFile({ db: context.db, actor, file, fileId }));
  if (!stored) throw new Response(null, { status: 404 });
  return sendAttachment({ storage: context.storage, file: stored, headOnly: request.method === "HEAD" });
}
