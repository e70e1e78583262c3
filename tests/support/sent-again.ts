import { sql } from "kysely";
import { appendEvent } from "#db/events/append-event.ts";
import { testNow } from "./people.ts";
import type { World } from "./world.ts";

/**
 * Lets a file that waits for its unit have been returned and sent again: a return with its reason, the new text, a second frozen version.
 * @param options.content what the second version says; other fields as they are
 */
export async function sendAgain(options: {
  world: World;
  id: number;
  reason: string;
  content: { title?: string; summary?: string; problem?: string; solution?: string; confidential?: string };
  at?: Date;
}): Promise<void> {
  const { world, id, reason, content, at = testNow } = options;
  const { db } = world;
  const about = { at, subject: { kind: "initiative", id } as const, initiativeId: id };
  await appendEvent({ db, event: { ...about, actorId: world.author.accountId, verb: "submit" } });
  await appendEvent({ db, event: { ...about, actorId: world.officer.accountId, verb: "return_by_unit", reason } });
  await db.updateTable("initiative").set(content).where("id", "=", id).execute();
  const { number } = await db
    .selectFrom("initiativeVersion")
    .select(sql<number>`max(number) + 1`.as("number"))
    .where("initiativeId", "=", id)
    .executeTakeFirstOrThrow();
  const whole = await db
    .selectFrom("initiative")
    .select(["title", "summary", "problem", "solution", "confidential"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await db.insertInto("initiativeVersion").values({ initiativeId: id, number, content: whole, submittedAt: at, submittedBy: world.author.accountId }).execute();
  await appendEvent({ db, event: { ...about, actorId: world.author.accountId, verb: "submit" } });
}
