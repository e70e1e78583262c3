import { readEnv } from "#app/platform/env.server.ts";
import { createStorage } from "#app/platform/storage/create-storage.ts";
import { connectDatabase } from "#db/client.ts";
import { searchIndex } from "#search/engine.ts";
import { rebuildSearch } from "#search/in-step/rebuild.ts";
import { loadDemo } from "./seed-demo/load-demo.ts";
import { loadEvidence } from "./seed-demo/load-evidence.ts";

const connection = connectDatabase({ url: process.env.DATABASE_URL ?? "", maximumConnections: 2 });
try {
  const env = readEnv();
  const storage = createStorage(env);
  const result = await loadDemo({ db: connection.db, storage });
  if (!result.ok) {
    console.error("Chưa có kế hoạch 2023 nên chưa nạp được dữ liệu mẫu: hãy chạy npm start.");
    process.exitCode = 1;
  } else if (result.added) {
    await loadEvidence({ db: connection.db, storage, now: new Date() });
    // The queue would do it after the start: until then a newcomer's first search would find nothing.
    await rebuildSearch({ db: connection.db, indexOf: (db) => searchIndex({ db, meilisearch: env.meilisearch, isAnew: true }) });
    console.log(`${result.dossiers} hồ sơ, ${result.applications} lần áp dụng, ${result.commendations} quyết định khen thưởng`);
  } else {
    console.log("đã có sẵn, không nạp lại");
  }
} catch (error) {
  console.error(`Không nạp được dữ liệu mẫu, chưa có gì thay đổi: ${String(error).replaceAll("\n", " ")}`);
  process.exitCode = 1;
} finally {
  await connection.close();
}
