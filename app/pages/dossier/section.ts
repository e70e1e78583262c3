import type { ContentSection } from "#app/domain/initiative/sections.ts";
import type { Db } from "#db/client.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";

/** What the page of one section needs: the content, the section's last save, its choices, the reason the file was sent back. */
export async function readSection(options: { db: Db; id: number; campaignId: number; section: ContentSection }) {
  const { db, id, campaignId, section } = options;
  const [draft, last, choices] = await Promise.all([findDraft({ db, id }), readLast({ db, id, section }), readChoices({ db, campaignId, section })]);
  if (!draft) throw new Error(`File ${id} passed the gate and is gone`);
  return { content: draft.content, ...last, revision: last.revision ?? 0, ...choices };
}

/** The last save of the section and, where the file was sent back since it was sent, the reason. */
async function readLast(options: { db: Db; id: number; section: ContentSection }) {
  return options.db
    .selectFrom("initiative as i")
    .leftJoin("initiativeSection as s", (join) => join.onRef("s.initiativeId", "=", "i.id").on("s.section", "=", options.section))
    .select(["s.revision", "s.savedAt"])
    .select((eb) =>
      eb
        .selectFrom("event as e")
        .select("e.reason")
        .whereRef("e.initiativeId", "=", "i.id")
        .where("e.verb", "in", ["return_by_unit", "return_for_completion", "ask_for_work", "submit"])
        .orderBy("e.seq", "desc")
        .limit(1)
        .as("returnedReason"),
    )
    .where("i.id", "=", options.id)
    .executeTakeFirstOrThrow();
}

interface PlanPart {
  part: string;
  to: string;
  code: string;
  text: string;
}

/** What a section lets one choose from: fields of application, or the plan's targets and activities. */
async function readChoices(options: { db: Db; campaignId: number; section: ContentSection }) {
  const fields = options.section === "content" ? await options.db.selectFrom("field").select(["slug", "name"]).orderBy("position").execute() : [];
  const plan = options.section === "links" ? await readPlan(options.db, options.campaignId) : [];
  return { fields, plan };
}

/** Targets first, then activities, in the plan's order. */
async function readPlan(db: Db, campaignId: number): Promise<PlanPart[]> {
  const rows = await db
    .selectFrom("target")
    .select((eb) => [eb.val("target").as("part"), "id", "code", "text", "position"])
    .where("campaignId", "=", campaignId)
    .unionAll(
      db
        .selectFrom("activity")
        .select((eb) => [eb.val("activity").as("part"), "id", "code", "text", "position"])
        .where("campaignId", "=", campaignId),
    )
    .execute();
  const sorted = rows.sort((a, b) => (a.part === b.part ? a.position - b.position : a.part === "target" ? -1 : 1));
  return sorted.map(({ part, id, code, text }) => ({ part, to: `${part}:${id}`, code, text }));
}
