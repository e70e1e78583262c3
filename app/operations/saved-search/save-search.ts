import type { Actor } from "#app/domain/access/actor.ts";
import type { SavedSearchForm } from "#app/domain/saved-search/saved-search-schema.ts";
import { mostSaved, savedParameters } from "#app/domain/saved-search/saved-search.ts";
import type { SearchCriteria } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";

export type SaveSearch = { ok: true } | { ok: false; reason: "saved_too_many" };

/** Keeps a public search. One that the person has already takes the new name and choice, so that sending twice keeps one. */
export async function saveSearch(options: { db: Db; actor: Actor; criteria: SearchCriteria; wanted: SavedSearchForm; now: Date }): Promise<SaveSearch> {
  const { db, actor, wanted, now } = options;
  const { accountId } = actor;
  const parameters = savedParameters(options.criteria);
  return db.transaction().execute(async (tx): Promise<SaveSearch> => {
    // Two sent at once are counted one after the other.
    await tx.selectFrom("account").select("id").where("id", "=", accountId).forNoKeyUpdate().execute();
    const kept = await tx.selectFrom("savedSearch").select("id").where("accountId", "=", accountId).where("parameters", "=", parameters).executeTakeFirst();
    if (kept) {
      await tx
        .updateTable("savedSearch")
        .set({ ...wanted, lookedUntil: now })
        .where("id", "=", kept.id)
        .execute();
      return { ok: true };
    }
    const { count } = await tx
      .selectFrom("savedSearch")
      .select((get) => get.fn.countAll<string>().as("count"))
      .where("accountId", "=", accountId)
      .executeTakeFirstOrThrow();
    if (Number(count) >= mostSaved) return { ok: false, reason: "saved_too_many" };
    await tx
      .insertInto("savedSearch")
      .values({ ...wanted, accountId, parameters, lookedUntil: now, createdAt: now })
      .execute();
    return { ok: true };
  });
}
