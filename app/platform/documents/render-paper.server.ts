import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { RenderResult, RenderTask } from "./render-process.ts";

/** Drawing a long paper takes a processor for seconds: two at a time, in processes of their own, so that pages are answered meanwhile. */
const mostPainters = 2;
const mostWaiting = 12;
const waitingMilliseconds = 15_000;
const drawingMilliseconds = 60_000;
/** Such a process holds some 150 MB: it ends when nobody asked for a paper for a while. */
const idleMilliseconds = 60_000;

export type RenderedPaper = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; reason: "busy" };

interface Painter {
  child: ChildProcess;
  ending: NodeJS.Timeout | undefined;
}

const idle: Painter[] = [];
const waiting: ((painter: Painter) => void)[] = [];
let painters = 0;

function startPainter(): Painter {
  // By its source and not by its place beside this file: the build puts this file elsewhere.
  const { resolve } = createRequire(import.meta.url);
  // A process and not a thread: tsx, which reads our sources, does nothing in threads.
  const child = fork(resolve("#app/platform/documents/render-process.ts"), {
    execArgv: ["--import", pathToFileURL(resolve("tsx")).href],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.unref();
  child.channel?.unref();
  painters += 1;
  const painter: Painter = { child, ending: undefined };
  const gone = () => {
    painters -= 1;
    if (idle.includes(painter)) idle.splice(idle.indexOf(painter), 1);
  };
  child.once("exit", gone);
  // A process that could not even start never exits.
  child.once("error", () => {
    if (child.pid === undefined) gone();
  });
  return painter;
}

/** A process of one's own, as soon as there is one; undefined where too many wait already, or for too long. */
async function takePainter(): Promise<Painter | undefined> {
  const free = idle.pop();
  if (free) {
    clearTimeout(free.ending);
    return free;
  }
  if (painters < mostPainters) return startPainter();
  if (waiting.length >= mostWaiting) return undefined;
  return new Promise((resolve) => {
    const give = (painter: Painter) => {
      clearTimeout(tooLong);
      resolve(painter);
    };
    const tooLong = setTimeout(() => {
      waiting.splice(waiting.indexOf(give), 1);
      resolve(undefined);
    }, waitingMilliseconds);
    waiting.push(give);
  });
}

function giveBack(painter: Painter): void {
  const next = waiting.shift();
  if (next) return next(painter);
  painter.ending = setTimeout(() => {
    if (idle.includes(painter)) idle.splice(idle.indexOf(painter), 1);
    painter.child.kill();
  }, idleMilliseconds).unref();
  idle.push(painter);
}

/** A process that failed is not used again; whoever waits for one gets a new one. */
async function replace(painter: Painter): Promise<void> {
  const ended = new Promise((resolve) => painter.child.once("exit", resolve));
  if (painter.child.exitCode === null && painter.child.signalCode === null && painter.child.kill("SIGKILL")) await ended;
  const next = waiting.shift();
  if (next) next(startPainter());
}

async function draw({ child }: Painter, task: RenderTask): Promise<RenderResult> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(tooLong);
      child.off("message", take).off("error", fail).off("exit", end);
      act();
    };
    const tooLong = setTimeout(() => settle(() => reject(new Error("Drawing a paper took too long"))), drawingMilliseconds);
    const take = (result: unknown) => settle(() => resolve(result as RenderResult));
    const fail = (error: Error) => settle(() => reject(error));
    const end = () => fail(new Error("The process that draws papers ended"));
    child.once("message", take).once("error", fail).once("exit", end);
    child.send(task);
  });
}

/**
 * Draws a paper as a file. Waits for its turn, 15 seconds at most.
 * @returns `busy` where too many papers are asked for at once
 * @throws Error where the paper cannot be drawn: a bug
 */
export async function renderPaper(task: RenderTask): Promise<RenderedPaper> {
  const painter = await takePainter();
  if (!painter) return { ok: false, reason: "busy" };
  let result: RenderResult;
  try {
    result = await draw(painter, task);
  } catch (error) {
    await replace(painter);
    throw error;
  }
  giveBack(painter);
  if (!result.ok) throw new Error(result.message);
  return { ok: true, bytes: new Uint8Array(result.bytes) };
}
