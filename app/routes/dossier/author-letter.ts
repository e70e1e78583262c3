import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { inviteAuthor } from "#app/operations/initiative/invite-author.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";

/** Sends the letter to one co-author again; the page of authors says what came of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path: "/ho-so/:id/moi-lai", id: params.id });
  const authorId = Number((await request.formData()).get("author"));
  const isId = Number.isInteger(authorId) && authorId > 0 && authorId < 2 ** 31;
  const result = isId ? await inviteAuthor({ db: context.db, actor, id: file.id, authorId, now: context.now }) : { ok: false };
  return redirect(`/ho-so/${file.id}/tac-gia?${result.ok ? "da-moi" : "chua-moi"}=1`, 303);
}
