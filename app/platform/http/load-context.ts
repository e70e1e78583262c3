import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import { findSignedIn } from "#db/accounts/find-actor.ts";
import type { DatabaseConnection } from "#db/client.ts";
import { searchEngine } from "#search/engine.ts";
import { dayInVietnam } from "../../domain/dates/day-in-vietnam.ts";
import type { Env } from "../env.server.ts";
import { createSessionService } from "../session.server.ts";
import type { FileStorage } from "../storage/file-storage.ts";
import { logFailure } from "./log.ts";

/** Makes what every loader and action receives; a prolonged session's cookie is put on the response. */
export function createContextLoader(options: {
  connection: DatabaseConnection;
  env: Env;
  storage: FileStorage;
}): (request: Request, response: Response) => Promise<AppLoadContext> {
  const { connection, env, storage } = options;
  // One for the whole process: it remembers whether Meilisearch answers.
  const search = searchEngine({ db: connection.db, meilisearch: env.meilisearch, onFailure: (error) => logFailure({ during: "search", error }) });
  const sessions = createSessionService({ sql: connection.sql, secure: env.origin.startsWith("https:") });
  return async (request, response) => {
    const now = new Date();
    const opened = await sessions.open(request.headers.cookie);
    if (opened.refreshed) response.append("Set-Cookie", opened.refreshed);
    const signedIn = opened.accountId === null ? undefined : await findSignedIn({ db: connection.db, accountId: opened.accountId, day: dayInVietnam(now) });
    return {
      db: connection.db,
      env,
      storage,
      search,
      viewer: signedIn?.actor ?? null,
      unreadNotices: signedIn?.unread ?? 0,
      now,
      requestId: String(response.locals.requestId),
      cspNonce: String(response.locals.cspNonce),
      clientAddress: request.ip ?? "",
      session: opened.session,
    };
  };
}
