import { roomLeft } from "#app/domain/evidence/limits.ts";
import type { Db } from "#db/client.ts";
import { findEvidenceFiles } from "#db/evidence/evidence-files.ts";

/** The page on which authors add and remove files: those that are there, what they take and what room is left. One query. */
export async function readEvidenceFiles(options: { db: Db; initiativeId: number }) {
  const rows = await findEvidenceFiles(options);
  const files = rows.map(({ sha256: _hash, ...file }) => file);
  const used = { files: files.length, bytes: files.reduce((sum, file) => sum + file.size, 0) };
  return { files, used, room: roomLeft(used) };
}

/** One present file of the dossier, to be described anew; undefined where there is none. */
export async function readEvidenceDetails(options: { db: Db; initiativeId: number; fileId: number }) {
  const { files } = await readEvidenceFiles(options);
  return files.find((file) => file.id === options.fileId);
}
