import { parseWithZod } from "@conform-to/zod/v4";
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { errorSentences } from "#app/copy/error-sentence.ts";
import { feasibilitySheetSchema } from "#app/domain/feasibility/sheet-schema.ts";
import { saveFeasibilitySheet } from "#app/operations/review/save-feasibility-sheet.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";

const path = "/ho-so/:id/phieu-kha-thi/tu-luu";

/** Saving is no reading: a GET is refused. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await admitToInitiative({ request, context, path, id: params.id });
  return null;
}

/** Saves the judgement of feasibility while it is filled in; answers as the score sheet does. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const submission = parseWithZod(await request.formData(), { schema: feasibilitySheetSchema });
  if (submission.status !== "success") return json({ errors: errorSentences(submission.error ?? {}) }, { status: 422 });
  const { revision, ...content } = submission.value;
  const result = await saveFeasibilitySheet({ db: context.db, actor, id: file.id, revision, content, now: context.now });
  if (result.ok) return json({ revision: result.revision, savedAt: result.savedAt.toISOString() });
  if (result.reason === "sheet_stale") return json({ stored: result.stored }, { status: 409 });
  throw new Response(null, { status: 403 });
}
