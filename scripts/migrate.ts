import { connectDatabase } from "#db/client.ts";
import { migrateToLatest } from "#db/migrate.ts";

const connection = connectDatabase({ url: process.env.DATABASE_URL ?? "", maximumConnections: 1 });
try {
  const applied = await migrateToLatest({ db: connection.db });
  console.log(applied.length === 0 ? "Cơ sở dữ liệu đã ở phiên bản mới nhất." : `Đã nâng cấp cơ sở dữ liệu: ${applied.length} bước.`);
} catch (error) {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  console.error(`Không nâng cấp được cơ sở dữ liệu, chưa có gì thay đổi. ${error instanceof Error ? error.message : ""}: ${String(cause)}`);
  process.exitCode = 1;
} finally {
  await connection.close();
}
