import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import type { Env } from "#app/platform/env.server.ts";
import { startJobs } from "#app/platform/jobs/run-jobs.ts";
import { messages } from "./messages.ts";
import { openDatabase } from "./open-database.ts";
import { Refusal, ToldAlready } from "./refusal.ts";
import { untilStopped } from "./until-stopped.ts";

/** A process that dies sooner than this many milliseconds after its start never worked. */
const shortLife = 5000;

/**
 * The first process of several: it serves nobody, keeps `env.webWorkers` web processes alive and works on the queue.
 * @throws Refusal where the web processes cannot start
 */
export async function runCluster(options: { env: Env; onListening: () => void }): Promise<void> {
  const { env } = options;
  const stopped = untilStopped();
  const connection = await openDatabase({ env, maximumConnections: 3 });
  try {
    await startFirst();
    for (let count = 1; count < env.webWorkers; count += 1) cluster.fork();
    const jobs = env.workerInWeb ? await startJobs({ db: connection.db, env }) : undefined;
    const replacing = replaceTheDead();
    options.onListening();
    const failure = await Promise.race([stopped, replacing.failed]);
    replacing.end();
    await Promise.all([jobs?.stop(), ...livingWorkers().map(stopWorker)]);
    if (failure) throw failure;
  } finally {
    await connection.close();
  }
}

/** One alone first: where it cannot open the port, it has said so itself, and nobody else need try. */
async function startFirst(): Promise<void> {
  const first = cluster.fork();
  const [port] = (await Promise.race([once(first, "listening"), once(first, "exit").then(() => [])])) as unknown[];
  if (port === undefined) throw new ToldAlready();
}

function replaceTheDead(): { failed: Promise<Refusal>; end(): void } {
  const births = new Map<number, number>();
  let fail: (refusal: Refusal) => void = () => undefined;
  const failed = new Promise<Refusal>((resolve) => (fail = resolve));
  let shortLives = 0;
  const onFork = (worker: Worker) => births.set(worker.id, Date.now());
  const onExit = (worker: Worker) => {
    shortLives = Date.now() - (births.get(worker.id) ?? 0) < shortLife ? shortLives + 1 : 0;
    births.delete(worker.id);
    if (shortLives > 5) return fail(new Refusal(messages.childrenFail));
    cluster.fork();
  };
  cluster.on("fork", onFork).on("exit", onExit);
  return { failed, end: () => cluster.off("fork", onFork).off("exit", onExit) };
}

const livingWorkers = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

async function stopWorker(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const ended = once(worker, "exit");
  worker.process.kill("SIGTERM");
  await ended;
}
