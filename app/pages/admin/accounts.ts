import { sql } from "kysely";
import type { Role } from "#app/domain/access/actor.ts";
import { accountState, type AccountState } from "#app/domain/account/state.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db } from "#db/client.ts";

const pageSize = 20;

export interface AccountFilters {
  /** Words of a name or an address; marks and case do not matter. */
  query: string;
  state: AccountState | null;
  /** Counts from 1; a page beyond the last shows the last. */
  page: number;
}

const hasPassword = sql<boolean>`exists (select from account_password p where p.account_id = account.id)`;
/** The same table as `accountState`, where rows must be counted by it. */
const stateOf = sql<AccountState>`case
  when account.disabled_at is not null then case when account.registration_confirmed_at is null then 'refused' else 'disabled' end
  when account.registration_confirmed_at is null then 'awaiting_unit'
  when ${hasPassword} then 'active' else 'invited' end`;

/** The list of accounts for administrators, by Vietnamese order of names, 20 a page. */
export async function listAccounts(options: { db: Db; filters: AccountFilters; now: Date }) {
  const { db, filters } = options;
  const day = dayInVietnam(options.now);
  let matching = db.selectFrom("account");
  for (const word of filters.query.normalize("NFC").split(/\s+/).filter(Boolean).slice(0, 10)) {
    matching = matching.where(sql<boolean>`strpos(unaccent(lower(account.full_name || ' ' || account.email::text)), unaccent(lower(${word}))) > 0`);
  }
  if (filters.state) matching = matching.where(stateOf, "=", filters.state);

  const { total } = await matching.select(sql<number>`count(*)::integer`.as("total")).executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(filters.page, pages);
  const rows = await matching
    .select([
      "account.id",
      "account.fullName",
      "account.email",
      "account.registrationConfirmedAt",
      "account.disabledAt",
      hasPassword.as("hasPassword"),
      sql<string | null>`unit_name_on(account.unit_id, ${day}::date)`.as("unitName"),
      sql<Role[]>`array(select distinct g.role from role_grant g where g.account_id = account.id and g.revoked_at is null
        and daterange(g.valid_from, g.valid_to, '[]') @> ${day}::date order by g.role)`.as("roles"),
    ])
    .orderBy(sql`account.full_name collate "vi-x-icu"`)
    .orderBy("account.id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    total,
    pages,
    page,
    accounts: rows.map(({ registrationConfirmedAt, disabledAt, hasPassword, ...row }) => ({
      ...row,
      state: accountState({ registrationConfirmedAt, disabledAt, hasPassword }),
    })),
  };
}
