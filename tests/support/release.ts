import { sql } from "kysely";
import type { Actor } from "#app/domain/access/actor.ts";
import { presentFile } from "#app/operations/publication/present-file.ts";
import { signRelease } from "#app/operations/publication/sign-release.ts";
import type { Db } from "#db/client.ts";
import { testNow } from "./people.ts";
import type { World } from "./world.ts";

/** A second member of the board: a person of the world who holds that office too in this one story. */
export const boardColleague = (world: World): Actor => ({ ...world.administrator, grants: [{ role: "campaign_board" }] });

/** Publishes files in their current decision by a list that one person prepared and the world's board signed, in a few statements and without notices. */
export async function releaseFiles(options: { db: Db; world: World; initiativeIds: readonly number[] }): Promise<void> {
  const { db, world } = options;
  const ids = [...options.initiativeIds];
  const { id } = await db
    .insertInto("release")
    .values({ campaignId: world.campaignId, name: "Kết quả", preparedBy: world.administrator.accountId, createdAt: testNow })
    .returning("id")
    .executeTakeFirstOrThrow();
  await sql`insert into release_item (release_id, initiative_id, decision_id)
    select ${id}::integer, initiative_id, id from decision where superseded_at is null and initiative_id = any(${ids}::int[])`.execute(db);
  const signature = { presentedAt: testNow, signedBy: world.board.accountId, signedAt: testNow };
  await db.updateTable("release").set(signature).where("id", "=", id).execute();
  await sql`insert into publication (initiative_id, decision_id, published_by, published_at, release_id)
    select initiative_id, decision_id, ${world.board.accountId}::integer, ${testNow}::timestamptz, release_id from release_item where release_id = ${id}`.execute(
    db,
  );
}

export type Publishing = { ok: true } | { ok: false; reason: string };

/** One file published as on the site: a colleague hands its decision over, `actor` signs. */
export async function publishFile(options: { world: World; actor: Actor; id: number; decisionId: number; now: Date }): Promise<Publishing> {
  const { world, actor, now } = options;
  const { db } = world;
  const presented = await presentFile({ db, actor: boardColleague(world), id: options.id, decisionId: options.decisionId, now });
  if (!presented.ok) return presented;
  const signed = await signRelease({ db, actor, id: presented.releaseId, now });
  return signed.ok ? { ok: true } : signed;
}
