import { connectDatabase } from "#db/client.ts";
import { loadPlan } from "./load-plan/load-plan.ts";

const connection = connectDatabase({ url: process.env.DATABASE_URL ?? "", maximumConnections: 1 });
try {
  const { added } = await loadPlan({ db: connection.db });
  console.log(added ? "đã nạp toàn văn kế hoạch, đơn vị, lĩnh vực và danh mục khen thưởng" : "đã có sẵn");
} catch (error) {
  console.error(`Không nạp được kế hoạch 2023, chưa có gì thay đổi: ${String(error).replaceAll("\n", " ")}`);
  process.exitCode = 1;
} finally {
  await connection.close();
}
