import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { inviteAuthor } from "#app/operations/initiative/invite-author.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";

const path = "/ho-so/:id/moi-lai";

/** A letter is sent by a deed, never by following a link: a GET is refused. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return admitToInitiative({ request, context, path, id: params.id });
}

/** Sends the letter to one co-author again; the page of authors says what came of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const authorId = Number((await request.formData()).get("author"));
  const isId = Number.isInteger(authorId) && authorId > 0 && authorId < 2 ** 31;
  const result = isId ? await inviteAuthor({ db: context.db, actor, id: file.id, authorId, now: context.now }) : { ok: false };
  return redirect(`/ho-so/${file.id}/tac-gia?${result.ok ? "da-moi" : "chua-moi"}=1`, 303);
}
