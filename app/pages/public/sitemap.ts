import { sql } from "kysely";
import type { Db } from "#db/client.ts";

export interface SitemapEntry {
  path: string;
  /** 'YYYY-MM-DD' in Vietnam; null where nothing says. */
  changedOn: string | null;
}

// The protocol's own limit for one file.
const mostEntries = 50_000;

/** Every public page that holds something of its own, newest first; one query. */
export async function readSitemap(options: { db: Db }): Promise<SitemapEntry[]> {
  const result = await sql<SitemapEntry>`
    select path, changed_on from (
      select '/sang-kien/' || code as path, (published_at at time zone 'Asia/Ho_Chi_Minh')::date as changed_on from public_initiative
      union all select '/dot-thi-dua/' || slug, null from campaign
      union all select '/khen-thuong/' || id, signed_on from public_commendation
      union all select distinct '/don-vi/' || unit_id, null::date from public_initiative
    ) page order by changed_on desc nulls first, path limit ${mostEntries}`.execute(options.db);
  return result.rows;
}
