import { readEnv } from "#app/platform/env.server.ts";
import { connectDatabase } from "#db/client.ts";
import { searchIndex } from "#search/engine.ts";
import { rebuildSearch } from "#search/in-step/rebuild.ts";

const count = (value: number) => value.toLocaleString("vi-VN");

const env = readEnv();
const connection = connectDatabase({ url: env.databaseUrl, maximumConnections: 3 });
try {
  const result = await rebuildSearch({
    db: connection.db,
    indexOf: (db) => searchIndex({ db, meilisearch: env.meilisearch, isAnew: true }),
    onProgress: (written) => console.log(`Đã lập chỉ mục ${count(written)} sáng kiến`),
  });
  if (result.ok && result.failed.length > 0) {
    console.error(`${count(result.failed.length)} sáng kiến không lập chỉ mục được, mã số trong cơ sở dữ liệu: ${result.failed.slice(0, 20).join(", ")}.`);
    process.exitCode = 1;
  }
  if (result.ok) console.log(`Xong: ${count(result.written)} sáng kiến${result.resumed ? ", tiếp từ lần bị ngắt trước" : ""}.`);
  else {
    console.error("Một tiến trình khác đang lập lại chỉ mục: hãy đợi tiến trình đó xong.");
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`Không lập lại được chỉ mục tìm kiếm, lần chạy sau sẽ làm tiếp: ${String(error).replaceAll("\n", " ")}`);
  process.exitCode = 1;
} finally {
  await connection.close();
}
