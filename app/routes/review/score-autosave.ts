import { parseWithZod } from "@conform-to/zod/v4";
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { errorSentences } from "#app/copy/error-sentence.ts";
import { scoreSheetSchema } from "#app/domain/scoring/sheet-schema.ts";
import { saveScoreSheet } from "#app/operations/review/save-score-sheet.ts";
import { readRubric } from "#app/pages/review/score-sheet.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";

const path = "/ho-so/:id/phieu-cham/tu-luu";

/** Saving is no reading: a GET is refused. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await admitToInitiative({ request, context, path, id: params.id });
  return null;
}

/** Saves the score sheet while it is filled in: 200 with the number and time of the save, 409 with the stored sheet, 422 with sentences by field, 403 once it is closed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const rubric = await readRubric({ db: context.db, councilId: file.councilId });
  const submission = parseWithZod(await request.formData(), { schema: scoreSheetSchema(rubric) });
  if (submission.status !== "success") return json({ errors: errorSentences(submission.error ?? {}) }, { status: 422 });
  const { revision, ...content } = submission.value;
  const result = await saveScoreSheet({ db: context.db, actor, id: file.id, revision, content, now: context.now });
  if (result.ok) return json({ revision: result.revision, savedAt: result.savedAt.toISOString() });
  if (result.reason === "sheet_stale") return json({ stored: result.stored }, { status: 409 });
  if (result.reason === "marks_invalid") return json({ errors: errorSentences({ "": [result.reason] }) }, { status: 422 });
  throw new Response(null, { status: 403 });
}
