import { randomUUID } from "node:crypto";
import type { Db } from "#db/client.ts";
import type { ReadDocuments } from "./deliveries.ts";
import { endWatch, leaseWatch } from "./engine-state.ts";
import { watchRound, type WatchedEngine } from "./watch-round.ts";

export interface Watch {
  /** Ends after the round under way. */
  stop(): Promise<void>;
}

/** Milliseconds between two looks; and until the watch is signed for again where one takes long, as with many documents to tell. */
const usualPause = 1000;
const leasePause = 10_000;

/**
 * Watches the outside engine and keeps it in step, in whichever process gets to it first.
 * @param options.onFailure is told where even the watching fails: the database is away
 */
export function watchEngine(options: {
  db: Db;
  engine: WatchedEngine;
  readDocuments: ReadDocuments;
  pause?: number;
  onFailure: (error: unknown) => void;
}): Watch {
  const { db, pause = usualPause, onFailure } = options;
  const watcher = randomUUID();
  let isStopped = false;
  let wake: () => void = () => undefined;
  async function run(): Promise<void> {
    while (!isStopped) {
      try {
        if (await leaseWatch({ db, watcher })) await keepingLease(watchRound(options));
      } catch (error) {
        onFailure(error);
      }
      if (isStopped) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    await endWatch({ db, watcher }).catch(onFailure);
  }
  /** Else another process would begin to watch in the middle, and an older document might overtake a newer one. */
  async function keepingLease(round: Promise<unknown>): Promise<void> {
    const timer = setInterval(() => void leaseWatch({ db, watcher }).catch(onFailure), leasePause);
    await round.finally(() => clearInterval(timer));
  }
  const running = run();
  return {
    async stop() {
      isStopped = true;
      wake();
      await running;
    },
  };
}
