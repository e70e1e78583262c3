import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startPostgres } from "#scripts/postgres/start-postgres.ts";
import { runProgram, type ProgramResult } from "#scripts/processes/program.ts";
import { buildWords, fingerprint, forgetBuild, isBuilt, rememberBuild } from "./builds.ts";
import { checkDatabase } from "./database-check.ts";
import { guardPostgres } from "./guard-postgres.ts";
import { messages } from "./messages.ts";
import { enterDatabase, leaveDatabase } from "./postgres-users.ts";
import { Refusal, saysDiskFull } from "./refusal.ts";
import { forgetServer, rememberServer } from "./server-claim.ts";
import type { Session } from "./session.ts";

export type StepName = keyof typeof messages.steps;

interface Step {
  /** True where the program prints its own lines. */
  loud: boolean;
  /** @returns a note for the line of progress @throws Refusal */
  run(session: Session): Promise<string | undefined>;
}

/** Everything the launcher can do, by name; the modes choose from it. */
export const steps: Record<StepName, Step> = {
  database: { loud: false, run: prepareDatabase },
  build: { loud: false, run: build },
  migrate: quiet("migrate", "migrate"),
  plan: quiet("plan", "load-plan"),
  demo: quiet("demo", "seed-demo"),
  serve: { loud: true, run: serve },
  worker: loud("worker", "worker"),
  audit: loud("audit", "audit-verify"),
  search: loud("search", "search-rebuild"),
  check: loud("check", "search-check"),
  settings: loud("settings", "search-settings"),
  eval: loud("eval", "search-eval"),
  weights: loud("weights", "search-weights"),
  bench: loud("bench", "bench-search"),
  hidden: loud("hidden", "bench-search-hidden"),
  types: quiet("types", "db-types"),
};

async function prepareDatabase(session: Session): Promise<string | undefined> {
  if (session.outsideUrl) return messages.outside(await checkDatabase(session.outsideUrl));
  enterDatabase(session.dataDir);
  let note: string | undefined;
  try {
    session.postgres = await startPostgres({ dataDir: session.dataDir, onProgress: (step) => (note ??= messages.done[step]) });
  } catch (error) {
    leaveDatabase(session.dataDir);
    throw error;
  }
  session.env.DATABASE_URL = session.postgres.url;
  return note;
}

async function build(session: Session): Promise<string | undefined> {
  if (isBuilt(session.root)) return messages.unchanged;
  const print = fingerprint(session.root);
  forgetBuild(session.root);
  const result = await run(session, buildWords);
  finish(session, "build", result);
  rememberBuild(session.root, print);
  return undefined;
}

/** A TypeScript entry point whose last line becomes the note. */
function quiet(step: StepName, script: string): Step {
  return {
    loud: false,
    async run(session) {
      const result = await run(session, ["--import", "tsx", session.script(script)]);
      finish(session, step, result);
      return result.output.trim().split("\n").at(-1);
    },
  };
}

/** A program's single line of complaint is the sentence; of a longer one the details go to a file. */
function finish(session: Session, step: StepName, result: ProgramResult): void {
  session.signal.throwIfAborted();
  if (result.code === 0) return;
  const text = result.errors.trim() || result.output.trim();
  if (saysDiskFull(text)) throw new Refusal(messages.diskFull(session.dataDir));
  if (text !== "" && !text.includes("\n")) throw new Refusal(text);
  const log = join(session.dataDir, "launcher.log");
  appendFileSync(log, `${new Date().toISOString()} ${step}\n${result.output}${result.errors}\n`);
  // What went wrong stands in the line above the first line of the stack.
  const lines = text.split("\n");
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  const line = (stack > 0 ? lines[stack - 1] : lines.at(-1)) ?? "";
  throw new Refusal(messages.stepFailed(messages.steps[step], line.trim(), log));
}

async function serve(session: Session): Promise<undefined> {
  const { dataDir, port } = session;
  const watchParent = pathToFileURL(join(session.root, "scripts/start/watch-parent.mjs")).href;
  const words = ["--import", "tsx", "--import", watchParent, session.script("serve")];
  const result = await runLoud(session, words, (server) => rememberServer({ dataDir, port, server }));
  forgetServer({ dataDir, port });
  session.signal.throwIfAborted();
  throw new Refusal(messages.serverEnded(result.code));
}

/** An entry point that prints its own lines, to its end. */
function loud(step: StepName, script: string): Step {
  return {
    loud: true,
    async run(session) {
      const { code } = await runLoud(session, ["--import", "tsx", session.script(script), ...session.words]);
      session.signal.throwIfAborted();
      if (code !== 0) throw new Refusal(messages.ended(messages.steps[step], code));
      return undefined;
    },
  };
}

async function runLoud(session: Session, words: string[], onStart?: (pid: number) => void): Promise<ProgramResult> {
  const endGuard = guardPostgres(session);
  try {
    return await run(session, words, { loud: true, ...(onStart && { onStart }) });
  } finally {
    endGuard();
  }
}

function run(session: Session, words: string[], more: { loud?: boolean; onStart?: (pid: number) => void } = {}): Promise<ProgramResult> {
  return runProgram({
    command: process.execPath,
    args: words,
    cwd: session.root,
    env: session.env,
    loud: more.loud ?? false,
    signal: session.signal,
    patience: 15_000,
    ...(more.onStart && { onStart: more.onStart }),
  });
}
