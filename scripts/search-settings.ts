import { connectDatabase, type Db } from "#db/client.ts";
import { connect } from "#search/meilisearch/connection.ts";
import { createRuntimeKey, rebuildMeilisearch } from "#search/meilisearch/rebuild.ts";
import { readPublicDocuments } from "#search/public-document.ts";
import type { SearchDocument } from "#search/types.ts";

/** Documents in one request. */
const atOnce = 500;

async function* allDocuments(db: Db): AsyncGenerator<readonly SearchDocument[]> {
  for (let last = 0; ;) {
    const rows = await db.selectFrom("publicInitiative").select("id").where("id", ">", last).orderBy("id").limit(atOnce).execute();
    if (rows.length === 0) return;
    yield await readPublicDocuments({ db, ids: rows.map(({ id }) => id) });
    last = rows.at(-1)?.id ?? last;
  }
}

// The only program that holds the master key: it is read here and kept nowhere.
const { MEILISEARCH_URL: url, MEILISEARCH_MASTER_KEY: key } = process.env;
const connection = connectDatabase({ url: process.env.DATABASE_URL ?? "", maximumConnections: 2 });
try {
  if (!url || !key) throw new Error("cần MEILISEARCH_URL và MEILISEARCH_MASTER_KEY");
  const client = connect({ url, key, timeout: 60_000 });
  const onProgress = (written: number) => console.log(`${written} sáng kiến`);
  const written = await rebuildMeilisearch({ client, batches: allDocuments(connection.db), onProgress });
  console.log(`Đã lập chỉ mục mới với ${written} sáng kiến và đưa vào thay chỉ mục cũ.`);
  if (process.argv.includes("--new-key")) console.log(`MEILISEARCH_KEY=${await createRuntimeKey({ client })}`);
} catch (error) {
  console.error(`Không lập được chỉ mục Meilisearch: ${(error instanceof Error ? error.message : String(error)).replaceAll("\n", " ")}`);
  process.exitCode = 1;
} finally {
  await connection.close();
}
