import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { findSimilarFiles, type SimilarOptions } from "#search/similar-files.ts";

/** What resembles one file as the viewer may see it. Compared is what was saved last. Five queries. */
export async function readSimilar(options: SimilarOptions) {
  const { db, viewer, file } = options;
  const text = await db.selectFrom("initiative").select(["title", "summary", "differenceNote"]).where("id", "=", file.id).executeTakeFirstOrThrow();
  return { ...text, ...(await findSimilarFiles({ ...options, text })), mayEdit: initiativePolicy.edit(viewer, file) };
}
