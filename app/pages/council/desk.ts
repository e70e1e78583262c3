import { sql } from "kysely";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { councilsAs, type Actor } from "#app/domain/access/actor.ts";
import { countFinished } from "#app/domain/assignment/progress.ts";
import { deskSectionNames, deskSections, type DeskSection } from "#app/domain/council/desk.ts";
import { councilPolicy } from "#app/domain/council/policy.ts";
import { nextCouncilStep } from "#app/domain/council/next-step.ts";
import { initiativePolicy, visibleStatus } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";
import { staffCondition } from "#search/staff/staff-condition.ts";
import { readStaffQuery } from "#search/staff/staff-query.ts";

const pageSize = 20;

const list = (ids: readonly number[]) => sql`${[...ids]}::int[]`;

/** Files of the councils the person chairs or keeps the papers of; confirmed files without a council for secretaries of the campaign. Never their own, nor one from which they recused. */
function isOnDesk(actor: Actor) {
  const mine = list(councilsAs(actor, "council_chair", "council_secretary"));
  const asSecretary = list(councilsAs(actor, "council_secretary"));
  return sql<boolean>`initiative.owner_id <> ${actor.accountId}
    and not exists (select from initiative_author a where a.initiative_id = initiative.id and a.account_id = ${actor.accountId})
    and not exists (select from standing_recusal r where r.initiative_id = initiative.id and r.account_id = ${actor.accountId})
    and not exists (select from publication p where p.initiative_id = initiative.id and p.ended_at is null)
    and (initiative.council_id = any(${mine}) or (initiative.council_id is null and initiative.status = 'awaiting_intake'
      and exists (select from council c where c.campaign_id = initiative.campaign_id and c.id = any(${asSecretary})))
      or (initiative.council_id is null and initiative.status = 'awaiting_unit'
        and exists (select from unit_reminder u where u.initiative_id = initiative.id and u.waits_since = initiative.status_since and u.kind = 'escalated')
        and exists (select from council c where c.campaign_id = initiative.campaign_id and c.id = any(${asSecretary}))))`;
}

interface Contact {
  fullName: string;
  email: string;
  phone: string | null;
}

/** Who may still act for the unit of a file that waits for it; null for every other file. */
const contactsOn = (day: string) => sql<Contact[] | null>`case when initiative.status = 'awaiting_unit' then (
  select jsonb_agg(distinct jsonb_build_object('fullName', a.full_name, 'email', a.email, 'phone', a.phone))
  from role_grant g join account a on a.id = g.account_id
  where g.role = 'unit_officer' and g.unit_id = initiative.unit_id and g.revoked_at is null and a.disabled_at is null
    and a.registration_confirmed_at is not null and g.valid_from <= ${day}::date and (g.valid_to is null or g.valid_to >= ${day}::date)
    and not exists (select from initiative_author n where n.initiative_id = initiative.id and n.account_id = a.id)) end`;

/** The last day of the sheets, or of the unit's answer where the file still waits for it. */
const dueOn = sql<string | null>`case when initiative.status = 'awaiting_unit'
  then (select unit_due_on(initiative.status_since, c.unit_days) from campaign c where c.id = initiative.campaign_id)
  else (select max(due_on) from review_assignment r where r.initiative_id = initiative.id and r.ended_at is null) end`;

/** The open councils of chair and secretary; the secretary divides the files and describes the members. */
async function findOwnCouncils({ db, actor }: { db: Db; actor: Actor }) {
  const councils = await db
    .selectFrom("council")
    .select(["id", "name"])
    .where(sql<boolean>`id = any(${list(councilsAs(actor, "council_chair", "council_secretary"))})`)
    .where("closedAt", "is", null)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return councils.map((council) => ({ ...council, mayAssign: councilPolicy.assign(actor, council.id) }));
}

/**
 * The desk of chair and secretary: how many files lie in each part, and one page of one part, oldest first.
 * Progress of sheets is left out (null) where the seal still holds for the viewer.
 * @param options.text what was typed into the search of the desk: words and conditions
 * @param options.section the part asked for, or null for the first that holds something
 */
export async function readCouncilDesk(options: { db: Db; actor: Actor; section: DeskSection | null; text?: string; page: number; now: Date }) {
  const { db, actor, text = "" } = options;
  const query = readStaffQuery({ desk: "council", text });
  const condition = staffCondition({ query, scope: { desk: "council", file: "initiative", showsNames: true, dueOn } });
  const [counted, ownCouncils] = await Promise.all([
    db
      .selectFrom("initiative")
      .select(["status", sql<number>`count(*)::int`.as("files")])
      .where(isOnDesk(actor))
      .where(condition)
      .groupBy("status")
      .execute(),
    findOwnCouncils({ db, actor }),
  ]);
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
    .select([dueOn.as("dueOn"), contactsOn(dayInVietnam(options.now)).as("contacts")])
    .where(isOnDesk(actor))
    .where(condition)
    .where("initiative.status", "in", [...deskSections[section]])
    .orderBy("initiative.statusSince")
    .orderBy("initiative.id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    hasManyCouncils: new Set(councilsAs(actor, "council_chair", "council_secretary")).size > 1,
    ownCouncils,
    text: query.text,
    faults: query.faults,
    hasConditions: query.conditions.length > 0,
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
      contacts: row.contacts,
      progress: initiativePolicy.readSheets(actor, row) ? countFinished(row) : null,
      next: nextCouncilStep({ viewer: actor, file: row }),
    })),
  };
}
