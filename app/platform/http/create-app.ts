import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import express, { type Express } from "express";
import { findActor } from "#db/accounts/find-actor.ts";
import type { DatabaseConnection } from "#db/client.ts";
import { dayInVietnam } from "../../domain/dates/day-in-vietnam.ts";
import type { Env } from "../env.server.ts";
import { createSessionService } from "../session.server.ts";

/** The web application: gates in front, then assets, then Remix. */
export function createApp(options: { connection: DatabaseConnection; env: Env; build: ServerBuild; clientFolder: string }): Express {
  const { connection, env } = options;
  const sessions = createSessionService({ sql: connection.sql, secure: env.origin.startsWith("https:") });
  const app = express();
  app.disable("x-powered-by");
  app.use("/assets", express.static(join(options.clientFolder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  app.use(express.static(options.clientFolder, { maxAge: "1h", index: false }));
  app.all(
    "*",
    createRequestHandler({
      build: options.build,
      mode: env.mode,
      async getLoadContext(request, response) {
        const now = new Date();
        const opened = await sessions.open(request.headers.cookie);
        if (opened.refreshed) response.append("Set-Cookie", opened.refreshed);
        const actor = opened.accountId === null ? undefined : await findActor({ db: connection.db, accountId: opened.accountId, day: dayInVietnam(now) });
        return {
          db: connection.db,
          env,
          viewer: actor ?? null,
          now,
          requestId: randomUUID(),
          cspNonce: randomBytes(16).toString("base64"),
          clientAddress: request.ip ?? "",
          session: opened.session,
        };
      },
    }),
  );
  return app;
}
