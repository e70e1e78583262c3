import { rm } from "node:fs/promises";
import { evidenceDetailsSchema, type EvidenceDetails } from "../../domain/evidence/details-schema.ts";
import type { Env } from "../env.server.ts";
import { logFailure } from "../http/log.ts";
import { incomingFolder, sweepIncoming } from "./incoming.ts";
import { receiveFiles, UploadFailed, type IncomingFile, type UploadFault } from "./receive-files.ts";

export type ReceivedEvidence =
  | { ok: true; files: IncomingFile[]; details: EvidenceDetails; fields: Record<string, string> }
  /** Error codes by field; nothing of the upload is left. */
  | { ok: false; status: 413 | 422 | 503; errors: Record<string, string[]>; fields: Record<string, string> };

const statuses: Partial<Record<UploadFault, 413 | 503>> = { evidence_upload_too_large: 413, evidence_storage_full: 503 };

/**
 * Takes the form of the evidence page from its request: words and files, the files in temporary places that the caller removes.
 * What an upload killed with its process left on this machine is swept on the way.
 */
export async function receiveEvidence(options: { request: Request; env: Pick<Env, "dataDir">; now: Date }): Promise<ReceivedEvidence> {
  const { request, now } = options;
  const folder = incomingFolder(options.env);
  const contentType = request.headers.get("Content-Type") ?? "";
  if (!contentType.startsWith("multipart/form-data")) return { ok: false, status: 422, errors: { files: ["evidence_missing"] }, fields: {} };
  await sweepIncoming({ folder, now });
  try {
    const { files, fields } = await receiveFiles({ body: request.body, contentType, folder });
    const details = evidenceDetailsSchema.safeParse(fields);
    const errors: Record<string, string[]> = files.length === 0 ? { files: ["evidence_missing"] } : {};
    if (details.success && files.length > 0) return { ok: true, files, details: details.data, fields };
    for (const { path } of files) if (path) await rm(path, { force: true });
    for (const issue of details.error?.issues ?? []) (errors[String(issue.path[0])] ??= []).push(issue.message);
    return { ok: false, status: 422, errors, fields };
  } catch (error) {
    if (!(error instanceof UploadFailed)) throw error;
    if (error.fault === "evidence_storage_full") logFailure({ during: "upload: no room", error: error.cause });
    return { ok: false, status: statuses[error.fault] ?? 422, errors: { files: [error.fault] }, fields: {} };
  }
}
