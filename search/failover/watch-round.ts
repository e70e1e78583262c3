import type { Db } from "#db/client.ts";
import type { SearchIndex } from "../types.ts";
import { deliver, isBehind, queueDeliveries, type ReadDocuments } from "./deliveries.ts";
import { findDrift, type HashSlices } from "./drift.ts";
import { noteEngineState, readEngineState, type EngineReason, type EngineStatus } from "./engine-state.ts";

/** An outside engine as whoever watches it sees it. */
export interface WatchedEngine {
  index: SearchIndex;
  /** `none` where it may be asked. Never throws. */
  inspect(): Promise<EngineReason>;
  countDocuments(): Promise<number>;
  hashes(): HashSlices;
  reasonOf(error: unknown): EngineReason;
}

/** Seconds that a change may wait before the built-in engine answers instead. */
const patience = 4;

const statusOf = (reason: EngineReason): EngineStatus => {
  if (reason === "none") return "ready";
  if (reason === "missing_documents" || reason === "no_space") return "catching_up";
  return reason === "no_answer" || reason === "wrong_answer" ? "unreachable" : "unsuitable";
};

/**
 * Looks at the engine once: whether it lives, is the right one, has all documents; tells it what it missed; notes what was found.
 * An engine that was away, or that holds another number of documents, is compared document by document.
 * @returns what was noted
 */
export async function watchRound(options: { db: Db; engine: WatchedEngine; readDocuments: ReadDocuments }): Promise<EngineStatus> {
  const { db, engine } = options;
  const before = await readEngineState({ db });
  const reason = await reasonNow({ ...options, wasReady: before?.status === "ready" });
  const status = statusOf(reason);
  await noteEngineState({ db, status, reason });
  return status;

  async function reasonNow(step: { wasReady: boolean; readDocuments: ReadDocuments }): Promise<EngineReason> {
    const found = await engine.inspect();
    if (found !== "none") return found;
    try {
      await deliver({ db, remote: engine.index, readDocuments: step.readDocuments });
      if (!step.wasReady || (await differsInNumber())) {
        await queueDeliveries({ db, ids: await findDrift({ db, slices: engine.hashes() }) });
        await deliver({ db, remote: engine.index, readDocuments: step.readDocuments });
        if (await differsInNumber()) return "missing_documents";
      }
      return (await isBehind({ db, seconds: patience })) ? "missing_documents" : "none";
    } catch (error) {
      return engine.reasonOf(error);
    }
  }

  async function differsInNumber(): Promise<boolean> {
    const [held, wanted] = await Promise.all([
      engine.countDocuments(),
      db
        .selectFrom("searchEntry")
        .select(({ fn }) => fn.countAll<string>().as("count"))
        .executeTakeFirstOrThrow(),
    ]);
    return held !== Number(wanted.count);
  }
}
