import { readEnv } from "#app/platform/env.server.ts";
import { createStorage } from "#app/platform/storage/create-storage.ts";
import { connectDatabase } from "#db/client.ts";
import { rebuildIndex } from "#search/postgres/rebuild-index.ts";
import { loadDemo } from "./seed-demo/load-demo.ts";
import { loadEvidence } from "./seed-demo/load-evidence.ts";

const connection = connectDatabase({ url: process.env.DATABASE_URL ?? "", maximumConnections: 1 });
try {
  const storage = createStorage(readEnv());
  const result = await loadDemo({ db: connection.db, storage });
  if (!result.ok) {
    console.error("Chưa có kế hoạch 2023 nên chưa nạp được dữ liệu mẫu: hãy chạy npm start.");
    process.exitCode = 1;
  } else if (result.added) {
    await loadEvidence({ db: connection.db, storage, now: new Date() });
    // The queue would do it after the start: until then a newcomer's first search would find nothing.
    await rebuildIndex({ db: connection.db });
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
