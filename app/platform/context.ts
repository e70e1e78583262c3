import type {} from "@remix-run/node";
import type { Db } from "#db/client.ts";
import type { SearchEngine } from "#search/types.ts";
import type { Viewer } from "../domain/access/actor.ts";
import type { Env } from "./env.server.ts";
import type { SessionHandle } from "./session.server.ts";
import type { FileStorage } from "./storage/file-storage.ts";

/** What every loader and action receives: made anew for each request by the server. */
export interface AppContext {
  db: Db;
  env: Env;
  /** Where evidence files are kept. */
  storage: FileStorage;
  /** The engine of this installation. */
  search: SearchEngine;
  viewer: Viewer;
  /** How many notices wait for the viewer; 100 stands for more. */
  unreadNotices: number;
  /** One instant for the whole request: no rule reads a clock of its own. */
  now: Date;
  requestId: string;
  cspNonce: string;
  clientAddress: string;
  session: SessionHandle;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends AppContext {}
}
