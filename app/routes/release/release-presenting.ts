import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { routeId } from "#app/domain/account/route-id.ts";
import { presentRelease } from "#app/operations/publication/present-release.ts";
import { readRelease } from "#app/pages/release/release.ts";
import { admitActor } from "#app/platform/gate.server.ts";

const path = "/ban-to-chuc/dot-cong-bo/:release/trinh-ky";

export function loader(args: LoaderFunctionArgs) {
  admitActor({ ...args, path });
  return null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = admitActor({ request, context, path });
  const id = routeId(params.release);
  const page = id === null ? undefined : await readRelease({ db: context.db, actor, id, page: 1 });
  if (id === null || !page) throw new Response(null, { status: 404 });
  const result = await presentRelease({ db: context.db, actor, id, now: context.now });
  return redirect(`/ban-to-chuc/dot-cong-bo/${id}?${result.ok ? "xong=da-trinh" : `tu-choi=${result.reason}`}`);
}
