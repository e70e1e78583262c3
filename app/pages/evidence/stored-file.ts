import type { Actor } from "#app/domain/access/actor.ts";
import { readableVisibilities } from "#app/domain/evidence/visibility.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Db } from "#db/client.ts";
import { findStoredFile } from "#db/evidence/evidence-files.ts";

/** The file behind an address inside the desk; undefined where the viewer may not open it or it is not there, which is the same. */
export async function readStoredFile(options: { db: Db; actor: Actor; file: InitiativeFacts; fileId: number }) {
  const { db, actor, file, fileId } = options;
  return findStoredFile({ db, initiativeId: file.id, fileId, visibilities: readableVisibilities({ viewer: actor, file }) });
}

/** A file that everybody may open, of an initiative that is published. */
export async function readPublicFile(options: { db: Db; code: string; fileId: number }) {
  return options.db
    .selectFrom("publicEvidenceFile")
    .select(["name", "mediaType", "size", "storageKey"])
    .where("code", "=", options.code)
    .where("id", "=", options.fileId)
    .executeTakeFirst();
}
