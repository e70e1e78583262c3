import { readEnv } from "#app/platform/env.server.ts";
import { connectDatabase } from "#db/client.ts";
import { searchIndex } from "#search/engine.ts";
import { countDrift, findIndexDrift, repairDrift, type Drift } from "#search/in-step/check.ts";

const sentence = ({ missing, outdated, surplus }: Drift) => `thiếu ${missing.length}, cũ ${outdated.length}, thừa ${surplus.length}`;

// Repairs what it finds, unless it is only to look (`--dry-run`). Ends with 0 where nothing drifts, or not any more.
const isDryRun = process.argv.includes("--dry-run");
const env = readEnv();
const connection = connectDatabase({ url: env.databaseUrl, maximumConnections: 3 });
const { db } = connection;
try {
  let drift = await findIndexDrift({ db });
  console.log(`Lệch ${countDrift(drift)} sáng kiến (${sentence(drift)}).`);
  if (countDrift(drift) > 0 && !isDryRun) {
    await repairDrift({ db, drift, indexOf: (tx) => searchIndex({ db: tx, meilisearch: env.meilisearch }) });
    drift = await findIndexDrift({ db });
    console.log(`Sau khi sửa còn lệch ${countDrift(drift)} sáng kiến.`);
  }
  process.exitCode = countDrift(drift) === 0 ? 0 : 1;
} catch (error) {
  console.error(`Không đối chiếu được chỉ mục tìm kiếm: ${String(error).replaceAll("\n", " ")}`);
  process.exitCode = 1;
} finally {
  await connection.close();
}
