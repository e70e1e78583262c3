import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { waiverEndSchema } from "#app/domain/assignment/waiver-schema.ts";
import { withdrawWaiver } from "#app/operations/council/withdraw-waiver.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";

const path = "/ho-so/:id/lien-quan/thoi";

/** Taking back is no reading: a GET is refused. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await admitToInitiative({ request, context, path, id: params.id });
  return null;
}

/** Takes a waiver back; the page says where it cannot be. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: waiverEndSchema });
  if (submission.status !== "success") throw new Response(null, { status: 422 });
  const result = await withdrawWaiver({ db: context.db, actor, id: file.id, waiverId: submission.value.waiver, now: context.now });
  return redirect(`/ho-so/${file.id}/lien-quan${result.ok || result.reason === "state_changed" ? "" : "?dang-cham=1"}`, 303);
}
