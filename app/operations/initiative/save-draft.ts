import type { Actor } from "#app/domain/access/actor.ts";
import type { DraftContent, PlanLink } from "#app/domain/initiative/content.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db, Tx } from "#db/client.ts";
import { findDraft, type StoredDraft } from "#db/initiatives/draft-content.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type SavingResult =
  | { ok: true; revision: number }
  | { ok: false; reason: "stale"; stored: StoredDraft }
  | { ok: false; reason: "state_changed" }
  | { ok: false; reason: "refused_fields"; fields: Record<string, string> };

/**
 * Saves the content of a draft or of a file sent back, whole or in part.
 * @param options.revision the number of the save the form was made from
 * @returns stale with the version that is stored, where someone saved in between; refused_fields: error codes by field name
 */
export async function saveDraft(options: { db: Db; actor: Actor; id: number; revision: number; content: DraftContent; now: Date }): Promise<SavingResult> {
  const { actor, id, content } = options;
  return options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.edit(actor, file)) return { ok: false, reason: "state_changed" };
    const stored = await findDraft({ db: tx, id });
    if (!stored) return { ok: false, reason: "state_changed" };
    if (stored.revision !== options.revision) return { ok: false, reason: "stale", stored };
    const fields = { ...(await refusedReferences(tx, file.campaignId, content)), ...(file.code !== null && keptAfterSubmission(content)) };
    if (Object.keys(fields).length > 0) return { ok: false, reason: "refused_fields", fields };
    const { links, ...columns } = content;
    const revision = stored.revision + 1;
    await tx
      .updateTable("initiative")
      .set({ ...columns, revision, updatedAt: options.now })
      .where("id", "=", id)
      .execute();
    await replaceLinks(tx, id, links);
    return { ok: true, revision };
  });
}

/** A file that has a code was complete once, and the database keeps it so: four answers may change but not vanish. */
function keptAfterSubmission(content: DraftContent): Record<string, string> {
  const kept = ["title", "summary", "solutionKind", "fieldSlug"] as const;
  return Object.fromEntries(kept.filter((field) => !content[field]).map((field) => [field, "kept_after_submission"]));
}

/** Fields of application, targets and activities that do not exist, or belong to another campaign. */
async function refusedReferences(tx: Tx, campaignId: number, content: DraftContent): Promise<Record<string, string>> {
  const refused: Record<string, string> = {};
  if (content.fieldSlug !== null) {
    const field = await tx.selectFrom("field").select("slug").where("slug", "=", content.fieldSlug).executeTakeFirst();
    if (!field) refused.fieldSlug = "field_unknown";
  }
  if (content.links.length === 0) return refused;
  const targets = await tx.selectFrom("target").select("id").where("campaignId", "=", campaignId).execute();
  const activities = await tx.selectFrom("activity").select("id").where("campaignId", "=", campaignId).execute();
  const known = new Set<string>([...targets.map(({ id }) => `target:${id}`), ...activities.map(({ id }) => `activity:${id}`)]);
  content.links.forEach((link, index) => {
    if (!known.has(link.to)) refused[`links[${index}].to`] = "link_unknown";
  });
  return refused;
}

async function replaceLinks(tx: Tx, initiativeId: number, links: readonly PlanLink[]): Promise<void> {
  await tx.deleteFrom("initiativeLink").where("initiativeId", "=", initiativeId).execute();
  if (links.length === 0) return;
  const rows = links.map(({ to, reason }) => {
    const [part, id] = to.split(":");
    return { initiativeId, reason, targetId: part === "target" ? Number(id) : null, activityId: part === "activity" ? Number(id) : null };
  });
  await tx.insertInto("initiativeLink").values(rows).execute();
}
