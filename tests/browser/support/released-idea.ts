import { sql } from "kysely";
import type { Db } from "#db/client.ts";

/**
 * Makes one released file of a council that still has its secretary an idea: the demonstration data have none that was approved.
 * @param options.isAsked its authors ask that it count as an initiative
 */
export async function makeReleasedIdea(options: { db: Db; isAsked: boolean }): Promise<void> {
  const { db, isAsked } = options;
  const { rows } = await sql<{ id: number; ownerId: number }>`
    select i.id, i.owner_id from initiative i join publication p on p.initiative_id = i.id and p.ended_at is null
    where i.status = 'approved' and exists (
      select from role_grant g where g.council_id = i.council_id and g.role = 'council_secretary' and g.revoked_at is null and (g.valid_to is null or g.valid_to >= current_date))
    order by i.id ${isAsked ? sql`desc` : sql`asc`} limit 1`.execute(db);
  const [file] = rows;
  if (!file) throw new Error("No released file has a secretary");
  await db.updateTable("initiative").set({ kind: "idea" }).where("id", "=", file.id).execute();
  if (!isAsked) return;
  await sql`
    insert into promotion_request (initiative_id, requested_by, requested_at, first_applied_on, applied_place, evidence)
    values (${file.id}::integer, ${file.ownerId}::integer, now(), '2026-05-04', 'Bộ phận một cửa', 'Ba tháng, 412 lượt hẹn.') on conflict do nothing`.execute(
    db,
  );
}
