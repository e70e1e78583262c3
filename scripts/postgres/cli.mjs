// Starts the embedded PostgreSQL, prints its address and leaves it running: node scripts/postgres/cli.mjs [--data-dir DIR] [--stop]
import { parseArgs } from "node:util";
import { register } from "tsx/esm/api";

register();
const { startPostgres, defaultDataDir } = await import("./start-postgres.ts");
const { values } = parseArgs({ options: { "data-dir": { type: "string" }, stop: { type: "boolean", default: false } } });

try {
  const server = await startPostgres({ dataDir: values["data-dir"] ?? process.env.DATA_DIR ?? defaultDataDir });
  if (values.stop) await server.stop();
  else console.log(server.url);
} catch (error) {
  console.error(error instanceof Error && error.name === "Refusal" ? error.message : error);
  process.exitCode = 1;
}
