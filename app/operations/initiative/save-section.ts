import type { Actor } from "#app/domain/access/actor.ts";
import type { DraftContent } from "#app/domain/initiative/content.ts";
import { differingFields } from "#app/domain/initiative/draft-differences.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import { sectionFields, type ContentSection } from "#app/domain/initiative/sections.ts";
import type { Db, Tx } from "#db/client.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { replaceLinks, replaceParticipants } from "#db/initiatives/replace-lists.ts";
import { findSectionRevision, raiseSectionRevision, type SectionRevision } from "#db/initiatives/section-revision.ts";

/** The version of a section that is stored where a form was made from an older one. */
export interface StoredSection extends SectionRevision {
  content: DraftContent;
}
export type SavingResult =
  | { ok: true; revision: number; savedAt: Date }
  | { ok: false; reason: "stale"; stored: StoredSection }
  | { ok: false; reason: "state_changed" }
  | { ok: false; reason: "refused_fields"; fields: Record<string, string> };

interface Options {
  db: Db;
  actor: Actor;
  id: number;
  section: ContentSection;
  /** The number of the save the form was made from; 0: none. */
  revision: number;
  /** Fields of the section; what is absent, or of another section, stays as it is stored. */
  content: Partial<DraftContent>;
  now: Date;
}

/**
 * Saves one section of a draft or of a file sent back, whole or in part; other sections are left alone.
 * A save that says what is stored already succeeds without writing: a retry after a lost answer is no conflict.
 * @returns stale with the version that is stored, where someone saved in between: nothing is written; refused_fields: error codes by field name
 */
export async function saveSection(options: Options): Promise<SavingResult> {
  const { actor, id, section, now } = options;
  return options.db.transaction().execute(async (tx): Promise<SavingResult> => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file || !initiativePolicy.edit(actor, file)) return { ok: false, reason: "state_changed" };
    // Side by side on the one connection: others wait for this row.
    const [stored, draft] = await Promise.all([findSectionRevision({ db: tx, id, section }), findDraft({ db: tx, id })]);
    if (!draft) return { ok: false, reason: "state_changed" };
    const fields: readonly (keyof DraftContent)[] = sectionFields[section];
    const content = Object.fromEntries(Object.entries(options.content).filter(([field]) => fields.some((name) => name === field))) as Partial<DraftContent>;
    if (stored.revision !== options.revision) {
      const isSame = differingFields({ mine: { ...draft.content, ...content }, stored: draft.content }).length === 0;
      if (isSame) return { ok: true, revision: stored.revision, savedAt: stored.savedAt ?? now };
      return { ok: false, reason: "stale", stored: { ...stored, content: draft.content } };
    }
    const refused = { ...(await refusedReferences(tx, file.campaignId, content)), ...(file.code !== null && keptAfterSubmission(content)) };
    if (Object.keys(refused).length > 0) return { ok: false, reason: "refused_fields", fields: refused };
    const { links, participants, ...columns } = content;
    if (Object.keys(columns).length > 0) await tx.updateTable("initiative").set(columns).where("id", "=", id).execute();
    if (links) await replaceLinks({ tx, id, links });
    if (participants) await replaceParticipants({ tx, id, participants });
    return { ok: true, revision: await raiseSectionRevision({ tx, id, section, by: actor.accountId, at: now }), savedAt: now };
  });
}

/** A file that has a code was complete once, and the database keeps it so: four answers may change but not vanish. */
function keptAfterSubmission(content: Partial<DraftContent>): Record<string, string> {
  const kept = ["title", "summary", "solutionKind", "fieldSlug"] as const;
  return Object.fromEntries(kept.filter((field) => field in content && !content[field]).map((field) => [field, "kept_after_submission"]));
}

/** Fields of application, targets and activities that do not exist, or belong to another campaign. */
async function refusedReferences(tx: Tx, campaignId: number, content: Partial<DraftContent>): Promise<Record<string, string>> {
  const refused: Record<string, string> = {};
  if (content.fieldSlug) {
    const field = await tx.selectFrom("field").select("slug").where("slug", "=", content.fieldSlug).executeTakeFirst();
    if (!field) refused.fieldSlug = "field_unknown";
  }
  if (!content.links?.length) return refused;
  const targets = await tx.selectFrom("target").select("id").where("campaignId", "=", campaignId).execute();
  const activities = await tx.selectFrom("activity").select("id").where("campaignId", "=", campaignId).execute();
  const known = new Set<string>([...targets.map(({ id }) => `target:${id}`), ...activities.map(({ id }) => `activity:${id}`)]);
  content.links.forEach((link, index) => {
    if (!known.has(link.to)) refused[`links[${index}].to`] = "link_unknown";
  });
  return refused;
}
