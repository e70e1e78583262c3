import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { openNotice } from "#app/operations/notice/read-notices.ts";
import { admitActor } from "#app/platform/gate.server.ts";

const path = "/thong-bao/:id";

export function loader(args: LoaderFunctionArgs) {
  admitActor({ ...args, path });
  return null;
}

/** Opening a notice is a POST: no GET of this site changes anything, so neither a prefetch nor a mail scanner reads for somebody. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = /^[1-9]\d{0,8}$/.test(params.id ?? "") ? Number(params.id) : 0;
  const page = await openNotice({ db: context.db, actor, id, now: context.now });
  if (!page) throw new Response(null, { status: 404 });
  return redirect(page, 303);
}
