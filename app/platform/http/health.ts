import { Router } from "express";
import { findPendingMigrations } from "#db/schema-state.ts";
import type { Db } from "#db/client.ts";
import { logFailure } from "./log.ts";

/** What the process says about itself; set once it begins to stop. */
export interface Lifecycle {
  stopping: boolean;
}

const patience = 2000;

/**
 * `/healthz`: the process lives. `/readyz`: it may be sent visitors – the database answers within two seconds, its schema is
 * current and nobody asked us to stop. Both answer under any Host, to whoever watches the machine.
 */
export function healthRoutes(options: { db: Db; lifecycle: Lifecycle }): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => void response.set("Cache-Control", "no-store").type("text").send("ok\n"));
  router.get("/readyz", (_request, response) => {
    response.set("Cache-Control", "no-store").type("text");
    void reasonToWait(options).then((reason) => response.status(reason ? 503 : 200).send(`${reason ?? "ready"}\n`));
  });
  return router;
}

async function reasonToWait({ db, lifecycle }: { db: Db; lifecycle: Lifecycle }): Promise<string | null> {
  if (lifecycle.stopping) return "stopping";
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, patience, null)));
  try {
    const pending = await Promise.race([findPendingMigrations({ db }), late]);
    if (!pending) return "database is slow";
    return pending.length === 0 ? null : "schema is behind";
  } catch (error) {
    logFailure({ during: "readyz", error });
    return "database is unreachable";
  } finally {
    clearTimeout(timer);
  }
}
