import type { Actor } from "#app/domain/access/actor.ts";
import { savedCriteria } from "#app/domain/saved-search/saved-search-schema.ts";
import { savedParameters } from "#app/domain/saved-search/saved-search.ts";
import { listAddress, type SearchCriteria } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { describeSearches } from "#search/labels/search-words.ts";

/** A person's own saved searches, by name. Two queries. */
export async function readSavedSearches(options: { db: Db; actor: Actor }) {
  const rows = await selectOwn(options).orderBy("name").orderBy("id").execute();
  return described(options.db, rows);
}

/** One of them; undefined where the person has none of this id. Two queries. */
export async function readSavedSearch(options: { db: Db; actor: Actor; id: number }) {
  const rows = await selectOwn(options).where("id", "=", options.id).execute();
  return (await described(options.db, rows))[0];
}

/** The one in which the person has kept this search already; undefined where there is none. One query. */
export async function findSavedSearch({ db, actor, criteria }: { db: Db; actor: Actor; criteria: SearchCriteria }) {
  return db
    .selectFrom("savedSearch")
    .select(["id", "name"])
    .where("accountId", "=", actor.accountId)
    .where("parameters", "=", savedParameters(criteria))
    .executeTakeFirst();
}

const selectOwn = ({ db, actor }: { db: Db; actor: Actor }) =>
  db.selectFrom("savedSearch").select(["id", "name", "parameters", "alerts"]).where("accountId", "=", actor.accountId);

async function described<Row extends { parameters: unknown }>(db: Db, rows: readonly Row[]) {
  const searches = rows.map(({ parameters, ...row }) => ({ ...row, criteria: savedCriteria(parameters) }));
  const words = await describeSearches({ db, searches: searches.map(({ criteria }) => criteria) });
  return searches.map(({ criteria, ...row }, index) => ({ ...row, words: words[index] ?? [], href: listAddress(criteria) }));
}
