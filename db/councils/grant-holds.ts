import { sql } from "kysely";

/** Whether the grant `g` held on `day` ('YYYY-MM-DD' in Vietnam), also for a day in the past: a grant revoked later counted then. */
export const grantHoldsOn = (day: string) => sql<boolean>`
  g.valid_from <= ${day}::date and (g.valid_to is null or g.valid_to >= ${day}::date)
  and (g.revoked_at is null or (g.revoked_at at time zone 'Asia/Ho_Chi_Minh')::date > ${day}::date)`;
