import { join, resolve } from "node:path";
import { defaultDataDir, type EmbeddedPostgres } from "#scripts/postgres/start-postgres.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** What one run of the launcher knows and has started. */
export interface Session {
  root: string;
  mode: string;
  /** For the program of the mode, as typed. */
  words: string[];
  dataDir: string;
  host: string;
  port: number;
  /** DATABASE_URL as the operator set it; undefined means the embedded database. */
  outsideUrl: string | undefined;
  /** Set by the step `database` where it started or found the embedded one. */
  postgres: EmbeddedPostgres | undefined;
  /** For the programs we run; holds DATABASE_URL after the step `database`. */
  env: Record<string, string | undefined>;
  signal: AbortSignal;
  /** Ends the programs under way with this failure, told to the operator. */
  fail(failure: Refusal): void;
  /** Path of an entry point: `serve` is scripts/serve.ts. */
  script(name: string): string;
}

/**
 * Reads the launcher's own settings.
 * @throws Refusal on a port that is none, and on demo data for an outside database in production
 */
export function readSettings(options: { root: string; mode: string; words: string[]; env: NodeJS.ProcessEnv; stopping: AbortController }): Session {
  const { root, mode, words, env, stopping } = options;
  const port = Number(given(env.PORT) ?? "3000");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(messages.badPort(String(env.PORT)));
  const outsideUrl = given(env.DATABASE_URL);
  if (mode === "--seed-demo" && outsideUrl && env.NODE_ENV === "production") throw new Refusal(messages.demoRefused);
  const dataDir = resolve(given(env.DATA_DIR) ?? defaultDataDir);
  const embedded = outsideUrl ? {} : { EMBEDDED_DATABASE: "1", DEMO: "1" };
  return {
    root,
    mode,
    words,
    dataDir,
    host: given(env.HOST) ?? "127.0.0.1",
    port,
    outsideUrl,
    postgres: undefined,
    env: { ...env, ...embedded, NODE_ENV: nodeEnv(mode, env), DATA_DIR: dataDir, PORT: String(port) },
    signal: stopping.signal,
    fail: (failure) => stopping.abort(failure),
    script: (name) => join(root, "scripts", `${name}.ts`),
  };
}

/** The site is built for production and runs as such, unless asked to develop. */
function nodeEnv(mode: string, env: NodeJS.ProcessEnv): string {
  if (mode === "--dev") return "development";
  return mode === "--start" || mode === "--worker" ? "production" : (env.NODE_ENV ?? "development");
}

/** An empty variable is one that is not set: `PORT= npm start`. */
const given = (value: string | undefined) => (value === "" ? undefined : value);
