import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { releasePolicy } from "#app/domain/publication/release-policy.ts";
import { mayBeListed } from "#app/domain/publication/release-remarks.ts";
import type { ChosenFiles } from "#app/domain/publication/release-schema.ts";
import type { Db } from "#db/client.ts";
import { candidateFacts, selectCandidates } from "#db/releases/candidates.ts";
import { findRelease } from "#db/releases/find-release.ts";

export type ChoosingResult = { ok: true } | { ok: false; reason: "release_changed" | "decision_changed" };

/**
 * The preparer saves one page of the check list: of the files it showed the chosen ones stand on the list, the others do not. Files that can no longer be
 * released leave the list too.
 * @returns release_changed where the list is no longer theirs to change; decision_changed where a chosen file was decided anew, published or listed
 *   elsewhere since the page was read: then nothing is saved
 */
export async function chooseReleaseFiles(options: { db: Db; actor: Actor; id: number; files: ChosenFiles }): Promise<ChoosingResult> {
  const { actor, id } = options;
  const { shown, chosen } = options.files;
  return options.db.transaction().execute(async (tx) => {
    const release = await findRelease({ db: tx, id, lock: true });
    if (!release || !releasePolicy.prepare(actor, release)) return { ok: false, reason: "release_changed" };
    const candidates = await selectCandidates({ db: tx, accountId: actor.accountId, campaignId: release.campaignId, releaseId: id }).execute();
    const ready = new Map(candidates.flatMap((file) => (mayBeListed(candidateFacts(file)) ? [[file.id, file.decisionId] as const] : [])));
    if (chosen.some(({ initiativeId, decisionId }) => ready.get(initiativeId) !== decisionId)) return { ok: false, reason: "decision_changed" };
    const kept = candidates.flatMap((file) => (file.isChosen && ready.has(file.id) && !shown.includes(file.id) ? [file.id] : []));
    await tx
      .deleteFrom("releaseItem")
      .where("releaseId", "=", id)
      .where(sql<boolean>`initiative_id <> all(${kept}::int[])`)
      .execute();
    await sql`insert into release_item (release_id, initiative_id, decision_id)
      select distinct ${id}::integer, initiative_id, decision_id
      from unnest(${chosen.map(({ initiativeId }) => initiativeId)}::int[], ${chosen.map(({ decisionId }) => decisionId)}::int[]) as listed (initiative_id, decision_id)`.execute(
      tx,
    );
    return { ok: true };
  });
}
