import { sql } from "kysely";
import { councilsAs, type Actor } from "#app/domain/access/actor.ts";
import { countFinished } from "#app/domain/assignment/progress.ts";
import { deskSectionNames, deskSections, type DeskSection } from "#app/domain/council/desk.ts";
import { nextCouncilStep } from "#app/domain/council/next-step.ts";
import { initiativePolicy, visibleStatus } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";

const pageSize = 20;

const list = (ids: readonly number[]) => sql`${[...ids]}::int[]`;

/** Files of the councils the person chairs or keeps the papers of; confirmed files without a council for secretaries of the campaign. Never their own. */
function isOnDesk(actor: Actor) {
  const mine = list(councilsAs(actor, "council_chair", "council_secretary"));
  const asSecretary = list(councilsAs(actor, "council_secretary"));
  return sql<boolean>`initiative.owner_id <> ${actor.accountId}
    and not exists (select from initiative_author a where a.initiative_id = initiative.id and a.account_id = ${actor.accountId})
    and not exists (select from publication p where p.initiative_id = initiative.id and p.ended_at is null)
    and (initiative.council_id = any(${mine}) or (initiative.council_id is null and initiative.status = 'awaiting_intake'
      and exists (select from council c where c.campaign_id = initiative.campaign_id and c.id = any(${asSecretary}))))`;
}

/**
 * The desk of chair and secretary: how many files lie in each part, and one page of one part, oldest first.
 * Progress of sheets is left out (null) where the seal still holds for the viewer.
 * @param options.section the part asked for, or null for the first that holds something
 */
export async function readCouncilDesk(options: { db: Db; actor: Actor; section: DeskSection | null; page: number }) {
  const { db, actor } = options;
  const counted = await db
    .selectFrom("initiative")
    .select(["status", sql<number>`count(*)::int`.as("files")])
    .where(isOnDesk(actor))
    .groupBy("status")
    .execute();
  const sections = deskSectionNames.map((name) => {
    const within: readonly string[] = deskSections[name];
    return { name, files: counted.reduce((sum, row) => (within.includes(row.status) ? sum + row.files : sum), 0) };
  });
  const section = options.section ?? sections.find(({ files }) => files > 0)?.name ?? "tiep-nhan";
  const files = sections.find(({ name }) => name === section)?.files ?? 0;
  const pages = Math.max(1, Math.ceil(files / pageSize));
  const page = Math.min(Math.max(1, options.page), pages);
  const rows = await selectFacts(db)
    .leftJoin("council", "council.id", "initiative.councilId")
    .select(["initiative.title", "initiative.unitName", "initiative.statusSince", "council.name as councilName"])
    .select(sql<string | null>`(select max(due_on) from review_assignment r where r.initiative_id = initiative.id and r.ended_at is null)`.as("dueOn"))
    .where(isOnDesk(actor))
    .where("initiative.status", "in", [...deskSections[section]])
    .orderBy("initiative.statusSince")
    .orderBy("initiative.id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    hasManyCouncils: new Set(councilsAs(actor, "council_chair", "council_secretary")).size > 1,
    sections,
    section,
    page,
    pages,
    rows: rows.map((row) => ({
      id: row.id,
      code: row.code,
      title: row.title,
      unitName: row.unitName,
      councilName: row.councilName,
      since: row.statusSince,
      status: visibleStatus({ viewer: actor, file: row }),
      dueOn: row.dueOn,
      progress: initiativePolicy.readSheets(actor, row) ? countFinished(row) : null,
      next: nextCouncilStep({ viewer: actor, file: row }),
    })),
  };
}
