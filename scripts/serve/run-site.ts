import type { Env } from "#app/platform/env.server.ts";
import { createApp } from "#app/platform/http/create-app.ts";
import { listen, type Listening } from "#app/platform/http/listen.ts";
import { startJobs } from "#app/platform/jobs/run-jobs.ts";
import { messages } from "./messages.ts";
import { openDatabase } from "./open-database.ts";
import { Refusal } from "./refusal.ts";
import { loadSite } from "./site-build.ts";
import { untilStopped } from "./until-stopped.ts";

/**
 * One web process from its start to its end in order: first the visitors' requests are finished, then the jobs, then the pool closes.
 * @param options.withJobs works on the queue too
 * @throws Refusal where it cannot start
 */
export async function runSite(options: { env: Env; withJobs: boolean; onListening: () => void }): Promise<void> {
  const { env } = options;
  const stopped = untilStopped();
  const connection = await openDatabase({ env, maximumConnections: 10 });
  try {
    const site = await loadSite(env);
    const lifecycle = { stopping: false };
    const app = makeApp({ connection, env, ...site, lifecycle });
    const listening = await open({ app, env, lifecycle });
    const jobs = options.withJobs ? await startJobs({ db: connection.db, env }) : undefined;
    options.onListening();
    await stopped;
    await Promise.all([listening.stop(), jobs?.stop()]);
    await site.close();
  } finally {
    await connection.close();
  }
}

function makeApp(options: Parameters<typeof createApp>[0]): ReturnType<typeof createApp> {
  try {
    return createApp(options);
  } catch (error) {
    if (error instanceof TypeError && /invalid IP/i.test(error.message)) throw new Refusal(messages.badProxies, { cause: error });
    throw error;
  }
}

async function open({ env, ...rest }: { env: Env } & Pick<Parameters<typeof listen>[0], "app" | "lifecycle">): Promise<Listening> {
  try {
    return await listen({ ...rest, host: env.host, port: env.port });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "EADDRINUSE") throw new Refusal(messages.portTaken(env.port), { cause: error });
    if (code === "EACCES") throw new Refusal(messages.portForbidden(env.port), { cause: error });
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") throw new Refusal(messages.addressUnknown(env.host), { cause: error });
    throw error;
  }
}
