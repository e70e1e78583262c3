import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { routeId } from "#app/domain/account/route-id.ts";
import { removeEvidence } from "#app/operations/evidence/remove-evidence.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";

const path = "/ho-so/:id/minh-chung/:file/go";

/** No link takes a file away: a GET is refused. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await admitToInitiative({ request, context, path, id: params.id });
  return null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const fileId = routeId(params.file);
  if (!fileId) throw new Response(null, { status: 404 });
  const result = await removeEvidence({ db: context.db, actor, initiativeId: file.id, fileId, now: context.now });
  if (!result.ok) throw new Response(null, { status: 403 });
  return redirect(`/ho-so/${file.id}/minh-chung?da-go=1`, 303);
}
