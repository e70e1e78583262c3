import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { messages } from "./messages.ts";
import { watchNpm } from "./npm-watch.ts";
import { Refusal, saysDiskFull } from "./refusal.ts";
import { leaveDatabase } from "./postgres-users.ts";
import { takePort } from "./server-claim.ts";
import { readSettings, type Session } from "./session.ts";
import { steps, type StepName } from "./steps.ts";

interface LaunchOptions {
  root: string;
  mode: string;
  /** What the person typed after the command; for the program. */
  words: string[];
  steps: string[];
  env: NodeJS.ProcessEnv;
}

/** The reason of an end that somebody asked for. */
const asked = Symbol("asked to stop");

/**
 * Runs the steps of one mode after another; a signal ends what is under way, then everything we started.
 * @returns the exit code: 0 at the end of the work or after Ctrl-C, 1 after a failure, which is told in one sentence
 */
export async function launch(options: LaunchOptions): Promise<number> {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort(asked));
  const watch = watchNpm({ env: options.env, onEnd: () => stopping.abort(asked) });
  let session: Session | undefined;
  try {
    session = readSettings({ ...options, stopping });
    mkdirSync(session.dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    if (options.steps.includes("serve")) {
      await takePort({ dataDir: session.dataDir, host: session.host, port: session.port, entry: session.script("serve") });
    }
    for (const [index, name] of options.steps.entries()) {
      await runStep({ session, name: name as StepName, position: `[${index + 2}/${options.steps.length + 1}] ` });
    }
    return 0;
  } catch (error) {
    const cause: unknown = stopping.signal.aborted ? stopping.signal.reason : error;
    if (cause === asked) return 0;
    console.error(sentenceOf(cause, session));
    return 1;
  } finally {
    clearInterval(watch);
    if (session?.postgres && leaveDatabase(session.dataDir)) await session.postgres.stop();
  }
}

async function runStep({ session, name, position }: { session: Session; name: StepName; position: string }): Promise<void> {
  session.signal.throwIfAborted();
  const began = Date.now();
  const step = steps[name];
  process.stdout.write(`${position}${messages.steps[name]} … ${step.loud ? "\n" : ""}`);
  try {
    const note = await step.run(session);
    if (!step.loud) process.stdout.write(`${messages.seconds(Date.now() - began)}${note ? ` (${note})` : ""}\n`);
  } catch (error) {
    if (!step.loud) process.stdout.write("\n");
    throw error;
  }
}

/** Refusals are sentences already; of anything else the details go to a file. */
function sentenceOf(error: unknown, session: Session | undefined): string {
  if (error instanceof Refusal) return error.message;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (!session) return details;
  if (saysDiskFull(details)) return messages.diskFull(session.dataDir);
  const log = join(session.dataDir, "launcher.log");
  appendFileSync(log, `${new Date().toISOString()} ${details}\n`);
  return messages.bug(log);
}
