import type { Actor } from "#app/domain/access/actor.ts";
import { releasePolicy } from "#app/domain/publication/release-policy.ts";
import { mayBeListed } from "#app/domain/publication/release-remarks.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { candidateFacts, selectCandidates } from "#db/releases/candidates.ts";
import { findRelease } from "#db/releases/find-release.ts";
import { lockReleaseFiles, selectReleaseFiles } from "#db/releases/release-files.ts";

export type PresentingResult = { ok: true } | { ok: false; reason: "not_a_draft" | "list_empty" | "list_changed" };

/**
 * The preparer hands the list over to be signed; from then on it stands as it is. Nothing is published yet.
 * @returns not_a_draft where it was handed over or cancelled before; list_changed where a file can no longer be released as listed
 */
export async function presentRelease(options: { db: Db; actor: Actor; id: number; now: Date }): Promise<PresentingResult> {
  const { actor, id, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const release = await findRelease({ db: tx, id, lock: true });
    if (!release || !releasePolicy.prepare(actor, release)) return { ok: false, reason: "not_a_draft" };
    await lockReleaseFiles({ tx, releaseId: id });
    const files = await selectReleaseFiles({ db: tx, releaseId: id }).execute();
    if (files.length === 0) return { ok: false, reason: "list_empty" };
    const candidates = await selectCandidates({ db: tx, accountId: actor.accountId, campaignId: release.campaignId, releaseId: id }).execute();
    const ready = new Map(candidates.flatMap((file) => (mayBeListed(candidateFacts(file)) ? [[file.id, file.decisionId] as const] : [])));
    if (files.some((file) => ready.get(file.id) !== file.decisionId)) return { ok: false, reason: "list_changed" };
    await tx.updateTable("release").set({ presentedAt: now }).where("id", "=", id).execute();
    await appendEvent({
      db: tx,
      event: { at: now, actorId: actor.accountId, verb: "present_release", subject: { kind: "release", id }, data: { files: files.length } },
    });
    return { ok: true };
  });
}
