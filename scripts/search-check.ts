import { readEnv } from "#app/platform/env.server.ts";
import { connectDatabase, type Db } from "#db/client.ts";
import { searchIndex } from "#search/engine.ts";
import { queueDeliveries } from "#search/failover/deliveries.ts";
import { findDrift } from "#search/failover/drift.ts";
import { countDrift, findIndexDrift, repairDrift, type Drift } from "#search/in-step/check.ts";
import type { MeilisearchAddress } from "#search/meilisearch/connection.ts";
import { watchedMeilisearch } from "#search/meilisearch/watched.ts";

const sentence = ({ missing, outdated, surplus }: Drift) => `thiếu ${missing.length}, cũ ${outdated.length}, thừa ${surplus.length}`;

// Repairs what it finds, unless it is only to look (`--dry-run`). Ends with 0 where nothing drifts, or not any more; what is only queued still drifts.
const isDryRun = process.argv.includes("--dry-run");
const env = readEnv();
const connection = connectDatabase({ url: env.databaseUrl, maximumConnections: 3 });
try {
  const isLocalInStep = await checkLocal(connection.db);
  const isRemoteInStep = env.meilisearch ? await checkMeilisearch(connection.db, env.meilisearch) : true;
  process.exitCode = isLocalInStep && isRemoteInStep ? 0 : 1;
} catch (error) {
  console.error(`Không đối chiếu được chỉ mục tìm kiếm: ${String(error).replaceAll("\n", " ")}`);
  process.exitCode = 1;
} finally {
  await connection.close();
}

async function checkLocal(db: Db): Promise<boolean> {
  let drift = await findIndexDrift({ db });
  console.log(`Lệch ${countDrift(drift)} sáng kiến (${sentence(drift)}).`);
  if (countDrift(drift) > 0 && !isDryRun) {
    await repairDrift({ db, drift, indexOf: (tx) => searchIndex({ db: tx, meilisearch: env.meilisearch, isAnew: true }) });
    drift = await findIndexDrift({ db });
    console.log(`Sau khi sửa còn lệch ${countDrift(drift)} sáng kiến.`);
  }
  return countDrift(drift) === 0;
}

/** The process that watches the server tells it what is queued here: two that tell it could let an older document overtake a newer one. */
async function checkMeilisearch(db: Db, address: MeilisearchAddress): Promise<boolean> {
  const ids = await findDrift({ db, slices: watchedMeilisearch(address).hashes() });
  console.log(`Meilisearch lệch ${ids.length} sáng kiến.`);
  if (ids.length === 0 || isDryRun) return ids.length === 0;
  await queueDeliveries({ db, ids });
  console.log("Đã đưa vào hàng chờ: tiến trình nền của trang sẽ gửi lại cho Meilisearch. Ít phút nữa hãy đối chiếu lại.");
  return false;
}
