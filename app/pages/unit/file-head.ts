import type { Db } from "#db/client.ts";

/** Which file a form that asks for a reason is about. */
export async function readFileHead(options: { db: Db; id: number }) {
  return options.db.selectFrom("initiative as i").select(["i.id", "i.code", "i.title"]).where("i.id", "=", options.id).executeTakeFirstOrThrow();
}
