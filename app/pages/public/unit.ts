import { sql } from "kysely";
import { pageSize } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { selectInitiativeCards, type InitiativeCard } from "#db/public/initiative-cards.ts";

interface DatedName {
  name: string;
  validFrom: string | null;
  /** The first day on which it no longer held. */
  validTo: string | null;
}

interface NamedUnit {
  unitId: string;
  /** As on the day of the event. */
  name: string;
}

export interface UnitEventLine {
  id: number;
  kind: "merge" | "split" | "rename" | "transfer";
  happenedOn: string;
  documentNumber: string | null;
  sources: NamedUnit[];
  targets: NamedUnit[];
}

export interface UnitPage {
  id: string;
  validFrom: string | null;
  validTo: string | null;
  parent: NamedUnit | null;
  /** Newest first; one at least. */
  names: DatedName[];
  events: UnitEventLine[];
  /** Public initiatives of the unit and of the units it grew out of, newest first; 20 a page. */
  initiatives: InitiativeCard[];
  total: number;
  pages: number;
  /** Public initiatives that the unit applies. */
  applied: { id: number; code: string; title: string; stage: string; startedOn: string | null }[];
}

const pickedUnit = (member: "source" | "target") => sql<NamedUnit[]>`coalesce((
  select jsonb_agg(jsonb_build_object('unitId', m.unit_id, 'name', coalesce(n.name, m.unit_id)) order by m.unit_id)
  from unit_event_member m left join lateral (
    select name from unit_name n where n.unit_id = m.unit_id
    order by daterange(n.valid_from, n.valid_to, '[]') @> unit_event.happened_on desc, n.valid_from desc nulls last limit 1) n on true
  where m.event_id = unit_event.id and m.role = ${member}), '[]')`;

/** Ids of the unit and of all units that merged, split or changed into it. */
const lineage = (id: string) => sql<string>`(
  with recursive line(unit_id) as (
    select ${id}::text union
    select s.unit_id from line join unit_event_member t on t.unit_id = line.unit_id and t.role = 'target'
      join unit_event_member s on s.event_id = t.event_id and s.role = 'source'
  ) select unit_id from line)`;

/** A unit over time; four queries. @returns undefined where there is no such unit */
export async function readUnit(options: { db: Db; id: string; page: number }): Promise<UnitPage | undefined> {
  const { db, id, page } = options;
  const [unit, events, initiatives, applied] = await Promise.all([readHead(db, id), readEvents(db, id), readInitiatives(db, id, page), readApplied(db, id)]);
  if (!unit) return undefined;
  return { ...unit, events, initiatives, pages: Math.ceil(unit.total / pageSize), applied };
}

function readHead(db: Db, id: string) {
  return db
    .selectFrom("unit")
    .select(["id", "validFrom", "validTo"])
    .select([
      sql<NamedUnit | null>`(select jsonb_build_object('unitId', n.unit_id, 'name', n.name) from unit_name n
        where n.unit_id = unit.parent_id order by n.valid_from desc nulls last limit 1)`.as("parent"),
      sql<DatedName[]>`coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'validFrom', n.valid_from, 'validTo', n.valid_to)
        order by n.valid_from desc nulls last) from unit_name n where n.unit_id = unit.id), '[]')`.as("names"),
      sql<number>`(select count(*)::integer from public_initiative p where p.unit_id in ${lineage(id)})`.as("total"),
    ])
    .where("id", "=", id)
    .executeTakeFirst();
}

function readEvents(db: Db, id: string): Promise<UnitEventLine[]> {
  return db
    .selectFrom("unitEvent")
    .select(["id", "happenedOn", "documentNumber"])
    .select([sql<UnitEventLine["kind"]>`kind`.as("kind"), pickedUnit("source").as("sources"), pickedUnit("target").as("targets")])
    .where((where) => where.exists(where.selectFrom("unitEventMember").select("eventId").whereRef("eventId", "=", "unitEvent.id").where("unitId", "=", id)))
    .orderBy("happenedOn", "desc")
    .orderBy("id", "desc")
    .execute();
}

function readInitiatives(db: Db, id: string, page: number): Promise<InitiativeCard[]> {
  return selectInitiativeCards(db)
    .where("unitId", "in", lineage(id))
    .orderBy("publishedAt", "desc")
    .orderBy("id", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
}

const ofInitiative = (column: "code" | "title") =>
  sql<string>`(select ${sql.ref(column)} from public_initiative p where p.id = public_application.initiative_id)`;

function readApplied(db: Db, id: string): Promise<UnitPage["applied"]> {
  return (
    db
      .selectFrom("publicApplication")
      .select(["publicApplication.id", "stage", "startedOn"])
      // Looked up row by row once the list is cut: the view of applications joins public initiatives already, and joined twice it may be planned badly.
      .select([ofInitiative("code").as("code"), ofInitiative("title").as("title")])
      .where("publicApplication.unitId", "=", id)
      .orderBy("startedOn", (order) => order.desc().nullsLast())
      .orderBy("publicApplication.id", "desc")
      .limit(100)
      .execute()
  );
}
