import { sql } from "kysely";
import type { Tx } from "../client.ts";
import { appendEvent } from "../events/append-event.ts";

/**
 * Ties the files that name the account's address as an author's to the account, from the moment it may sign in: whoever was named
 * before they had an account reads their file and, above all, counts as its author to every rule of impartiality.
 * Call it before the transaction logs anything: rows of authors are locked before the head of the log, as when authors are saved.
 * @param options.actorId who let the account in
 * @returns the files tied now; nothing happens where the account may not sign in
 */
export async function linkAuthorships(options: { tx: Tx; accountId: number; actorId: number; now: Date }): Promise<number[]> {
  const { tx, accountId } = options;
  const { rows } = await sql<{ initiativeId: number }>`
    update initiative_author set account_id = ${accountId} where id in (
      select min(named.id) from initiative_author named join account on account.email = named.email
      where account.id = ${accountId} and account.disabled_at is null and account.registration_confirmed_at is not null and named.account_id is null
        and not exists (select from initiative_author own where own.initiative_id = named.initiative_id and own.account_id = account.id)
      group by named.initiative_id)
    returning initiative_id`.execute(tx);
  const ids = rows.map(({ initiativeId }) => initiativeId).sort((left, right) => left - right);
  for (const id of ids) {
    const subject = { kind: "initiative", id } as const;
    await appendEvent({ db: tx, event: { at: options.now, actorId: options.actorId, verb: "link_author", subject, initiativeId: id, data: { accountId } } });
  }
  return ids;
}
