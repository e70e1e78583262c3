import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { createApp } from "#app/platform/http/create-app.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { connectDatabase } from "#db/client.ts";

const env = readEnv();
const buildFolder = join(import.meta.dirname, "..", "build");
const build = (await import(pathToFileURL(join(buildFolder, "server", "index.js")).href)) as ServerBuild;
const connection = connectDatabase({ url: env.databaseUrl, maximumConnections: 10 });
const app = createApp({ connection, env, build, clientFolder: join(buildFolder, "client") });
app.listen(env.port, env.host, () => console.log(`Trang đang chạy tại ${env.origin}`));
