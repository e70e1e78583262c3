import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { routeId } from "#app/domain/account/route-id.ts";
import { resendInvitation } from "#app/operations/account/resend-invitation.ts";
import { admit, admitActor } from "#app/platform/gate.server.ts";

const path = "/quan-tri/tai-khoan/:id/thu-moi";

export function loader({ request, context }: LoaderFunctionArgs) {
  return admit({ request, context, path });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const accountId = routeId(params.id);
  if (accountId === null) throw new Response(null, { status: 404 });
  const result = await resendInvitation({ db: context.db, actor, accountId, now: context.now });
  // Where the person has meanwhile accepted, the page itself shows the new state.
  return redirect(`/quan-tri/tai-khoan/${accountId}${result.ok ? "?xong=thu-moi" : ""}`);
}
