import { connectDatabase } from "#db/client.ts";
import { rebuildIndex } from "#search/postgres/rebuild-index.ts";

const connection = connectDatabase({ url: process.env.DATABASE_URL ?? "", maximumConnections: 1 });
try {
  const { indexed, removed } = await rebuildIndex({ db: connection.db });
  console.log(`${indexed} sáng kiến, gỡ ${removed}`);
} catch (error) {
  console.error(`Không lập lại được chỉ mục tìm kiếm: ${String(error).replaceAll("\n", " ")}`);
  process.exitCode = 1;
} finally {
  await connection.close();
}
