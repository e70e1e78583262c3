import type { SearchCriteria } from "#app/domain/search/criteria.ts";
import type { Db } from "#db/client.ts";
import { describeSearches } from "#search/labels/search-words.ts";

/** What a search that somebody is about to save looks for, in words. One query at most. */
export async function readNewSearch({ db, criteria }: { db: Db; criteria: SearchCriteria }): Promise<string[]> {
  const [words = []] = await describeSearches({ db, searches: [criteria] });
  return words;
}
