import { join } from "node:path";
import compression from "compression";
import express, { type Express } from "express";
import type { DatabaseConnection } from "#db/client.ts";
import type { Env } from "../env.server.ts";
import { createStorage } from "../storage/create-storage.ts";
import type { FileStorage } from "../storage/file-storage.ts";
import { endConnectionsWhenStopping, handleFailure } from "./failure.ts";
import { healthRoutes, type Lifecycle } from "./health.ts";
import { refuseUnknownHosts } from "./host-gate.ts";
import { limitAddress, readLimitedBody } from "./limits.ts";
import { createContextLoader } from "./load-context.ts";
import { refuseCrossSiteWrites } from "./origin-gate.ts";
import { countQueries } from "./query-count.ts";
import { createRemixHandler, type BuildSource } from "./remix-handler.ts";
import { giveRequestId } from "./request-id.ts";
import { sendSecurityHeaders } from "./security-headers.ts";
import { watchSlowRequests } from "./slow-requests.ts";
import { passUpload } from "./upload-body.ts";

export interface AppOptions {
  connection: DatabaseConnection;
  env: Env;
  build: BuildSource;
  /** The folder with the browser's files; in development the middleware of Vite stands in its place. */
  assets: string | express.RequestHandler;
  lifecycle?: Lifecycle;
  /** Where files are kept, where that is not what the settings say. */
  storage?: FileStorage;
}

/** The web application: gates in front, then files, then Remix. The order is the protection: nothing behind a gate runs before it. */
export function createApp(options: AppOptions): Express {
  const { connection, env, lifecycle = { stopping: false }, storage = createStorage(env) } = options;
  const { origin } = env;
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", env.trustedProxies.length > 0 ? env.trustedProxies : false);

  app.use(giveRequestId, endConnectionsWhenStopping(lifecycle));
  app.use(sendSecurityHeaders({ secure: origin.startsWith("https:"), development: env.mode === "development" }));
  app.use(healthRoutes({ db: connection.db, lifecycle }));
  app.use(limitAddress, refuseUnknownHosts({ origin }), refuseCrossSiteWrites({ origin }), watchSlowRequests);
  app.use(compression({ threshold: 1024 }));
  app.use(...serveFiles(options.assets));
  app.use(countQueries, passUpload, readLimitedBody);
  app.use(createRemixHandler({ build: options.build, env, loadContext: createContextLoader({ connection, env, storage }) }));
  app.use(handleFailure);
  return app;
}

/** Files with a digest in their name never change; a missing one is told in plain text, not by a page. */
function serveFiles(assets: AppOptions["assets"]): [express.RequestHandler, ...express.RequestHandler[]] {
  if (typeof assets !== "string") return [assets];
  const hashed = express.Router();
  hashed.use("/assets", express.static(join(assets, "assets"), { immutable: true, maxAge: "1y", index: false, redirect: false }), (_request, response) => {
    response.set("Cache-Control", "no-store").status(404).type("text").send("404\n");
  });
  return [hashed, express.static(assets, { maxAge: "1h", index: false, redirect: false })];
}
