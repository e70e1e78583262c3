import { readEnv, type Env } from "#app/platform/env.server.ts";

/** The settings of a program; a wrong one ends it with the sentence that names it. */
export function readSettings(): Env {
  try {
    return readEnv();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
