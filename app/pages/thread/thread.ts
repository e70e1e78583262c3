import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { partOf, showsWriter, toldSide } from "#app/domain/thread/parts.ts";
import type { Db } from "#db/client.ts";

const pageSize = 20;
const closedStatuses = ["withdrawn", "cancelled", "declined_by_unit"];

/** One page of the thread of a file, newest first, with what is new to this reader. Two queries. */
export async function readThread(options: { db: Db; actor: Actor; file: InitiativeFacts; page: number }) {
  const { db, actor, file } = options;
  const [rows, { title }] = await Promise.all([
    db
      .selectFrom("threadMessage as m")
      .innerJoin("account as a", "a.id", "m.authorId")
      .leftJoin("threadRead as r", (join) => join.onRef("r.initiativeId", "=", "m.initiativeId").on("r.accountId", "=", actor.accountId))
      .select(["m.id", "m.part", "m.body", "m.createdAt", "m.authorId", "a.fullName"])
      .select(sql<boolean>`m.author_id <> ${actor.accountId} and m.id > coalesce(r.read_until, 0)`.as("isNew"))
      .select([sql<string>`count(*) over ()`.as("total"), sql<number>`max(m.id) over ()`.as("newest")])
      .select(sql<boolean>`bool_or(m.author_id <> ${actor.accountId} and m.id > coalesce(r.read_until, 0)) over ()`.as("hasNew"))
      .where("m.initiativeId", "=", file.id)
      .orderBy("m.id", "desc")
      .limit(pageSize)
      .offset((options.page - 1) * pageSize)
      .execute(),
    db.selectFrom("initiative").select("title").where("id", "=", file.id).executeTakeFirstOrThrow(),
  ]);
  const part = partOf({ viewer: actor, file });
  const total = Number(rows[0]?.total ?? 0);
  return {
    id: file.id,
    code: file.code,
    title,
    messages: rows.map(({ id, part: writtenAs, body, createdAt, authorId, fullName, isNew }) => ({
      id,
      part: writtenAs,
      body,
      createdAt,
      isNew,
      isOwn: authorId === actor.accountId,
      name: showsWriter({ part: writtenAs, viewer: actor, file }) ? fullName : null,
    })),
    /** Whom a message of this reader would reach; null where they may not write. */
    goesTo: part && toldSide({ part, file }),
    isClosed: closedStatuses.includes(file.status),
    newest: rows[0]?.newest ?? 0,
    hasNew: rows[0]?.hasNew ?? false,
    total,
    page: options.page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  };
}
