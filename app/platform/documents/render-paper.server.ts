import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { RenderResult, RenderTask } from "./render-thread.ts";

/** Drawing a long paper takes a processor for seconds: two at a time in a process, on threads of their own, so that pages are answered meanwhile. */
const mostThreads = 2;
const mostWaiting = 12;
const waitingMilliseconds = 15_000;
const drawingMilliseconds = 60_000;
/** A thread holds some 150 MB: it ends when nobody asked for a paper for a while. */
const idleMilliseconds = 60_000;

export type RenderedPaper = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; reason: "busy" };

interface Thread {
  worker: Worker;
  ending: NodeJS.Timeout | undefined;
}

const idle: Thread[] = [];
const waiting: ((thread: Thread) => void)[] = [];
let threads = 0;

function startThread(): Thread {
  // By its source and not by its place beside this file: the build puts this file elsewhere.
  const { resolve } = createRequire(import.meta.url);
  const worker = new Worker(pathToFileURL(resolve("#app/platform/documents/render-thread.ts")), {
    execArgv: ["--import", pathToFileURL(resolve("tsx")).href],
  });
  worker.unref();
  threads += 1;
  worker.once("exit", () => (threads -= 1));
  return { worker, ending: undefined };
}

/** A thread of one's own, as soon as there is one; undefined where too many wait already, or for too long. */
async function takeThread(): Promise<Thread | undefined> {
  const free = idle.pop();
  if (free) {
    clearTimeout(free.ending);
    return free;
  }
  if (threads < mostThreads) return startThread();
  if (waiting.length >= mostWaiting) return undefined;
  return new Promise((resolve) => {
    const give = (thread: Thread) => {
      clearTimeout(tooLong);
      resolve(thread);
    };
    const tooLong = setTimeout(() => {
      waiting.splice(waiting.indexOf(give), 1);
      resolve(undefined);
    }, waitingMilliseconds);
    waiting.push(give);
  });
}

function giveBack(thread: Thread): void {
  const next = waiting.shift();
  if (next) return next(thread);
  thread.ending = setTimeout(() => {
    idle.splice(idle.indexOf(thread), 1);
    void thread.worker.terminate();
  }, idleMilliseconds).unref();
  idle.push(thread);
}

/** A thread that failed is not used again; whoever waits for one gets a new one. */
async function replace(thread: Thread): Promise<void> {
  await thread.worker.terminate();
  const next = waiting.shift();
  if (next) next(startThread());
}

async function draw({ worker }: Thread, task: RenderTask): Promise<RenderResult> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(tooLong);
      worker.removeAllListeners("message").removeAllListeners("error");
      act();
    };
    const tooLong = setTimeout(() => settle(() => reject(new Error("Drawing a paper took too long"))), drawingMilliseconds);
    worker.once("message", (result: RenderResult) => settle(() => resolve(result)));
    worker.once("error", (error) => settle(() => reject(error)));
    worker.postMessage(task);
  });
}

/**
 * Draws a paper as a file. Waits for its turn, 15 seconds at most.
 * @returns `busy` where too many papers are asked for at once
 * @throws Error where the paper cannot be drawn: a bug
 */
export async function renderPaper(task: RenderTask): Promise<RenderedPaper> {
  const thread = await takeThread();
  if (!thread) return { ok: false, reason: "busy" };
  let result: RenderResult;
  try {
    result = await draw(thread, task);
  } catch (error) {
    await replace(thread);
    throw error;
  }
  giveBack(thread);
  if (!result.ok) throw new Error(result.message);
  return { ok: true, bytes: result.bytes };
}
