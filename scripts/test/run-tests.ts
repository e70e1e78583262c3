import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "#scripts/postgres/start-postgres.ts";
import { signalGroup } from "#scripts/processes/process.ts";
import { runProgram } from "#scripts/processes/program.ts";
import { addUp, type Count } from "./reports.ts";
import { stages, type Stage, type StageContext } from "./stages.ts";

interface RunOptions {
  root: string;
  /** Names of stages; empty means all. */
  wanted: string[];
  env: NodeJS.ProcessEnv;
  findChromium: () => Promise<string | undefined>;
}

/** Safe to lose: the cluster is made for this run. */
const hasty = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

const needsDatabase = new Set(["vitest", "browser"]);

/**
 * Runs the stages, all of them even after a failure, and prints the sum: the static ones two at a time, then the others one after another.
 * @returns the exit code: 1 where anything failed
 */
export async function runTests(options: RunOptions): Promise<number> {
  const chosen = stages.filter((stage) => options.wanted.length === 0 || options.wanted.includes(stage.name));
  if (chosen.length === 0) {
    console.error(`Stages: ${stages.map((stage) => stage.name).join(" ")}`);
    return 1;
  }
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort(new Error(`ended by ${signal}`)));
  const folder = mkdtempSync(join(tmpdir(), "skt-test-"));
  // Root hands the database to another account, which has to get through.
  chmodSync(folder, 0o711);
  const database = chosen.some((stage) => needsDatabase.has(stage.name)) ? await startPostgres({ dataDir: join(folder, "data"), settings: hasty }) : undefined;
  try {
    const env = { ...options.env, TEST_DATABASE_URL: database?.url, DATABASE_URL: undefined, DATA_DIR: join(folder, "site") };
    const run = (stage: Stage, isBeside: boolean) => runStage({ stage, isBeside, options, folder, env, stopping });
    const counts = await sideBySide(
      chosen.filter(({ isStatic }) => isStatic),
      (stage) => run(stage, true),
    );
    for (const stage of chosen.filter(({ isStatic }) => !isStatic)) counts.push(await run(stage, false));
    return conclude(addUp(counts));
  } finally {
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sideBySide(waiting: Stage[], run: (stage: Stage) => Promise<Count>): Promise<Count[]> {
  if (waiting.length > 1) console.log(`\n── two at a time: ${waiting.map(({ name }) => name).join(", ")}`);
  const counts: Count[] = [];
  const lane = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) counts.push(await run(stage));
  };
  await Promise.all([lane(), lane()]);
  return counts;
}

interface StageRun {
  stage: Stage;
  /** Another one runs at the same time: its lines are kept back until it ends. */
  isBeside: boolean;
  options: RunOptions;
  folder: string;
  env: Record<string, string | undefined>;
  stopping: AbortController;
}

async function runStage({ stage, isBeside, options, folder, env, stopping }: StageRun): Promise<Count> {
  const kept: string[] = [];
  if (!isBeside) console.log(`\n── ${stage.name}`);
  const began = Date.now();
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), stage.minutes * 60_000);
  const context: StageContext = {
    root: options.root,
    folder,
    findChromium: options.findChromium,
    node: async (words, more) => {
      // Read late: the browser inside an npm package adds its library path to our environment.
      const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = options.env;
      const signal = AbortSignal.any([limit.signal, stopping.signal]);
      const all = { ...env, LD_LIBRARY_PATH, FONTCONFIG_PATH, ...more };
      let group = 0;
      const onStart = (pid: number) => (group = pid);
      const result = await runProgram({ command: process.execPath, args: words, cwd: options.root, env: all, loud: !isBeside, signal, onStart });
      // A worker that crashed leaves behind the site it had started.
      if (group) signalGroup(group, "SIGKILL");
      kept.push(result.output, result.errors);
      return result.code;
    },
  };
  const count = await stage.run(context);
  stopping.signal.throwIfAborted();
  if (limit.signal.aborted) count.notes.push(`${stage.name} was ended after ${stage.minutes} minutes`);
  clearTimeout(timer);
  if (isBeside) console.log(`\n── ${stage.name}\n${kept.join("").trim()}`.trimEnd());
  console.log(`${count.failed === 0 ? "ok" : "FAILED"} ${stage.name}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return count;
}

function conclude(total: Count): number {
  console.log("");
  for (const note of total.notes) console.log(note);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
}
