import { parseWithZod } from "@conform-to/zod/v4";
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { errorSentences } from "#app/copy/error-sentence.ts";
import { sectionOfSlug } from "#app/domain/initiative/sections.ts";
import { sectionSchemas } from "#app/domain/initiative/section-schemas.ts";
import { saveSection } from "#app/operations/initiative/save-section.ts";
import { admitToInitiative } from "#app/platform/gate.server.ts";

const path = "/ho-so/:id/phan/:section/tu-luu";

/** Saving is no reading: a GET is refused. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await admitToInitiative({ request, context, path, id: params.id });
  return null;
}

/** Saves a section while it is typed in: 200 with the number and time of the save, 409 with the stored version, 422 with sentences by field. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, file } = await admitToInitiative({ request, context, path, id: params.id });
  const section = sectionOfSlug(params.section);
  if (!section) throw new Response(null, { status: 404 });
  const submission = parseWithZod(await request.formData(), { schema: sectionSchemas[section] });
  if (submission.status !== "success") return json({ errors: errorSentences(submission.error ?? {}) }, { status: 422 });
  const { revision, ...content } = submission.value;
  const result = await saveSection({ db: context.db, actor, id: file.id, section, revision, content, now: context.now });
  if (result.ok) return json({ revision: result.revision, savedAt: result.savedAt.toISOString() });
  if (result.reason === "stale") return json({ stored: result.stored }, { status: 409 });
  if (result.reason === "state_changed") throw new Response(null, { status: 403 });
  return json({ errors: errorSentences(Object.fromEntries(Object.entries(result.fields).map(([name, code]) => [name, [code]]))) }, { status: 422 });
}
