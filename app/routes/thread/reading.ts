import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { readThreadUntil } from "#app/operations/thread/read-thread-until.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";

const path = "/ho-so/:id/trao-doi/da-doc";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await admitToInitiative({ request, context, path, id: params.id });
  return null;
}

/** `den`: the newest message that was on the page; what came later stays new. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const until = (await request.formData()).get("den");
  if (typeof until === "string" && /^[1-9]\d{0,8}$/.test(until)) {
    await readThreadUntil({ db: context.db, actor, id: file.id, until: Number(until), now: context.now });
  }
  return redirect(`/ho-so/${file.id}/trao-doi?xong=doc`, 303);
}
