import { releaseJobsOfDeadWorkers, reportWorkers, retireWorkers } from "#db/jobs/report-workers.ts";
import type { Db } from "#db/client.ts";
import { logFailure } from "../http/log.ts";

/** In seconds: how often a worker reports, and after which silence the others take its jobs (the queue itself would wait four hours). */
export interface Pulse {
  beat: number;
  silence: number;
}

export const usualPulse: Pulse = { beat: 5, silence: 20 };

/**
 * Reports our workers and gives back the jobs of dead ones, again and again.
 * @param options.workerIds is read at every beat: workers may be added
 * @returns a function that ends it and signs our workers off
 */
export function keepAlive(options: { db: Db; workerIds: ReadonlySet<string>; pulse: Pulse }): () => Promise<void> {
  const { db, workerIds, pulse } = options;
  let beating = Promise.resolve();
  const beat = async () => {
    try {
      await reportWorkers({ db, workerIds: [...workerIds] });
      await releaseJobsOfDeadWorkers({ db, silence: pulse.silence });
    } catch (error) {
      logFailure({ during: "jobs: sign of life", error });
    }
  };
  const timer = setInterval(() => {
    beating = beating.then(beat);
  }, pulse.beat * 1000);
  beating = beat();
  return async () => {
    clearInterval(timer);
    await beating;
    await retireWorkers({ db, workerIds: [...workerIds] }).catch((error: unknown) => logFailure({ during: "jobs: signing off", error }));
  };
}
