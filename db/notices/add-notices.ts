import { sql } from "kysely";
import type { Delivery } from "#app/domain/notice/delivery.ts";
import type { Db } from "../client.ts";

/** How each account chose to be told of this kind, and whether an unread notice of it about the same file is younger than `quietMinutes`. */
export async function findWishes(options: { db: Db; accountIds: readonly number[]; kind: string; initiativeId: number; quietMinutes: number }) {
  const { db, kind, initiativeId, quietMinutes } = options;
  if (options.accountIds.length === 0) return [];
  return db
    .selectFrom("account as a")
    .leftJoin("noticeSetting as s", (join) => join.onRef("s.accountId", "=", "a.id").on("s.kind", "=", kind))
    .select(["a.id as accountId", "s.delivery as chosen"])
    .select(
      sql<boolean>`exists (select from notice n where n.account_id = a.id and n.kind = ${kind} and n.initiative_id = ${initiativeId}
        and n.read_at is null and n.created_at > now() - make_interval(mins => ${quietMinutes}))`.as("isQuiet"),
    )
    .where("a.id", "in", options.accountIds)
    .orderBy("a.id")
    .execute();
}

/** Writes the notices into the caller's transaction: they exist if and only if what they tell of does. */
export async function insertNotices(options: {
  db: Db;
  kind: string;
  initiativeId: number;
  told: readonly { accountId: number; delivery: Exclude<Delivery, "none"> }[];
}): Promise<void> {
  const { kind, initiativeId, told } = options;
  if (told.length === 0) return;
  await options.db
    .insertInto("notice")
    .values(told.map((one) => ({ ...one, kind, initiativeId })))
    .execute();
}

/** Notices of one kind about many files, in one statement. */
export async function insertNoticesAboutMany(options: {
  db: Db;
  kind: string;
  told: readonly { initiativeId: number; accountId: number; delivery: Exclude<Delivery, "none"> }[];
}): Promise<void> {
  const { kind, told } = options;
  await sql`insert into notice (account_id, kind, initiative_id, delivery)
    select account_id, ${kind}::text, initiative_id, delivery
    from unnest(${told.map(({ accountId }) => accountId)}::int[], ${told.map(({ initiativeId }) => initiativeId)}::int[], ${told.map(({ delivery }) => delivery)}::text[])
      as told (account_id, initiative_id, delivery)`.execute(options.db);
}
