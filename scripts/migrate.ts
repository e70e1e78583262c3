import { runMigrations } from "graphile-worker";
import { connectDatabase } from "#db/client.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { quietQueue } from "./serve/quiet-queue.ts";
import { readSettings } from "./serve/read-settings.ts";

const { databaseUrl } = readSettings();
const connection = connectDatabase({ url: databaseUrl, maximumConnections: 1 });
try {
  const applied = await migrateToLatest({ db: connection.db });
  // The queue brings migrations of its own, which it applies by itself in a transaction each.
  await runMigrations({ connectionString: databaseUrl, logger: quietQueue });
  console.log(applied.length === 0 ? "đã ở phiên bản mới nhất" : `${applied.length} bước`);
} catch (error) {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  console.error(`Không nâng cấp được cơ sở dữ liệu, chưa có gì thay đổi. ${error instanceof Error ? error.message : ""}: ${String(cause)}`);
  process.exitCode = 1;
} finally {
  await connection.close();
}
