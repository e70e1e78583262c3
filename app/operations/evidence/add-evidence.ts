import { rm } from "node:fs/promises";
import type { Actor } from "#app/domain/access/actor.ts";
import { cleanFileName } from "#app/domain/evidence/clean-name.ts";
import type { EvidenceDetails } from "#app/domain/evidence/details-schema.ts";
import { roomLeft } from "#app/domain/evidence/limits.ts";
import type { FileRefusal, FileResult } from "#app/domain/evidence/refusals.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { checkFile, type CheckedFile } from "#app/platform/files/check-file.ts";
import { hashFile, keepFile } from "#app/platform/files/keep-file.ts";
import type { IncomingFile } from "#app/platform/files/receive-files.ts";
import type { FileStorage } from "#app/platform/storage/file-storage.ts";
import type { Db } from "#db/client.ts";
import { findUsedRoom } from "#db/evidence/evidence-files.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

interface Upload {
  db: Db;
  storage: FileStorage;
  clamavUrl: string | undefined;
  actor: Actor;
  initiativeId: number;
  details: EvidenceDetails;
  now: Date;
}
type Kept = Extract<CheckedFile, { ok: true }> & { name: string; sha256: string };
type Recorded = { ok: true; id: number } | { ok: false; reason: FileRefusal };

/**
 * Takes received files into a dossier, one after another, each for itself: a refused one does not keep the others out.
 * The same content again is the file that is there already, so that an upload may be repeated. Temporary files are removed, come what may.
 * @returns what became of each, in their order
 */
export async function addEvidence(options: Upload & { files: readonly IncomingFile[] }): Promise<FileResult[]> {
  const results: FileResult[] = [];
  try {
    for (const file of options.files) results.push(await addFile(options, file));
  } finally {
    for (const { path } of options.files) if (path) await rm(path, { force: true });
  }
  return results;
}

async function addFile(upload: Upload, file: IncomingFile): Promise<FileResult> {
  const { name, extension } = cleanFileName(file.rawName);
  if (file.path === null) return { name, ok: false, reason: "evidence_too_large" };
  const checked = await checkFile({ path: file.path, size: file.size, extension, clamavUrl: upload.clamavUrl });
  if (!checked.ok) return { name, ...checked };
  try {
    return { name, ...(await keepChecked(upload, { ...checked, name, sha256: await hashFile(checked.path) })) };
  } finally {
    await rm(checked.path, { force: true });
  }
}

/**
 * First the bytes, then the row: a row never names bytes that are not there. Bytes that got no row are taken back; where it is not known whether they did,
 * because the database went away while it was told, the clean-up decides a day later.
 */
async function keepChecked(upload: Upload, file: Kept): Promise<Recorded> {
  const storageKey = await keepFile({ storage: upload.storage, path: file.path, size: file.size });
  if (storageKey === null) return { ok: false, reason: "evidence_storage_full" };
  const { isNew, ...recorded } = await record(upload, { ...file, storageKey });
  if (!isNew) await upload.storage.remove({ key: storageKey });
  return recorded;
}

/** Under the lock of the dossier: policy and room are asked again, for others may add to it at the same time. */
async function record(upload: Upload, file: Kept & { storageKey: string }): Promise<Recorded & { isNew: boolean }> {
  const { actor, initiativeId, details, now } = upload;
  const refuse = (reason: FileRefusal) => ({ ok: false as const, reason, isNew: false });
  return upload.db.transaction().execute(async (tx) => {
    const facts = await findInitiativeFacts({ db: tx, id: initiativeId, lock: true });
    if (!facts || !initiativePolicy.edit(actor, facts)) return refuse("state_changed");
    const same = await tx
      .selectFrom("evidenceFile")
      .select("id")
      .where("initiativeId", "=", initiativeId)
      .where("sha256", "=", file.sha256)
      .where("removedAt", "is", null)
      .executeTakeFirst();
    if (same) return { ok: true as const, id: same.id, isNew: false };
    const room = roomLeft(await findUsedRoom({ db: tx, initiativeId }));
    if (room.files < 1) return refuse("evidence_too_many");
    if (room.bytes < file.size) return refuse("evidence_dossier_full");
    const { name, mediaType, size, sha256, storageKey } = file;
    const { id } = await tx
      .insertInto("evidenceFile")
      .values({ initiativeId, name, mediaType, size, sha256, storageKey, ...details, uploadedBy: actor.accountId, uploadedAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx.updateTable("initiative").set({ updatedAt: now }).where("id", "=", initiativeId).execute();
    const subject = { kind: "initiative", id: initiativeId } as const;
    const data = { fileId: id, mediaType, size, visibility: details.visibility };
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "add_evidence", subject, initiativeId, data } });
    return { ok: true as const, id, isNew: true };
  });
}
