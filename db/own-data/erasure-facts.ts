import { sql } from "kysely";
import type { ErasureFacts } from "#app/domain/account/erasure.ts";
import type { Db } from "../client.ts";

/**
 * What depends on a person, in one query.
 * @param options.day 'YYYY-MM-DD' in Vietnam, on which grants must hold
 */
export async function findErasureFacts(options: { db: Db; accountId: number; day: string }): Promise<ErasureFacts> {
  const { accountId: me, day } = options;
  const holds = sql`g.revoked_at is null and g.valid_from <= ${day}::date and (g.valid_to is null or g.valid_to >= ${day}::date)`;
  const live = sql`exists (select from account a where a.id = g.account_id and a.disabled_at is null and a.registration_confirmed_at is not null)`;
  const { rows } = await sql<ErasureFacts>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'name', i.code || ' – ' || i.title) order by i.id) from initiative i
        where i.owner_id = ${me} and i.code is not null and i.status not in ('declined_by_unit', 'withdrawn', 'cancelled')
          and not (i.status in ('approved', 'not_approved') and exists (select from publication p where p.initiative_id = i.id and p.ended_at is null))), '[]') as open_files,
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'name', i.title) order by i.id) from initiative i
        where i.owner_id = ${me} and i.status = 'draft' and exists (
          select from initiative_author a where a.initiative_id = i.id and a.accepted_at is not null and a.account_id is distinct from ${me}::integer)), '[]') as shared_drafts,
      coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'name', c.name) order by c.id, g.id) from role_grant g join council c on c.id = g.council_id
        where g.account_id = ${me} and g.role in ('council_chair', 'council_secretary') and c.closed_at is null and ${holds} and not exists (
          select from role_grant o join account a on a.id = o.account_id
          where o.council_id = g.council_id and o.role = g.role and o.account_id <> g.account_id and o.revoked_at is null and a.disabled_at is null
            and o.valid_from <= ${day}::date and (o.valid_to is null or o.valid_to >= ${day}::date))), '[]') as alone_on,
      coalesce((select jsonb_agg(jsonb_build_object('name', i.code || ' – ' || i.title) order by i.id) from review_assignment r join initiative i on i.id = r.initiative_id
        where r.reviewer_id = ${me} and r.ended_at is null and i.status in ('received', 'under_review') and not (
          exists (select from score_sheet s where s.assignment_id = r.id and s.submitted_at is not null)
          and exists (select from feasibility_sheet f where f.assignment_id = r.id and f.submitted_at is not null))), '[]') as owed_sheets,
      (select count(distinct g.account_id)::integer from role_grant g where g.role = 'administrator' and g.account_id <> ${me} and ${holds} and ${live}) as other_administrators`.execute(
    options.db,
  );
  const facts = rows[0];
  if (!facts) throw new Error("A query without a table gave no row");
  return facts;
}
