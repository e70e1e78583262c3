import { defineConfig } from "vitest/config";
import { SlowFirst } from "./tests/support/slow-first.ts";

const onDatabase = { globalSetup: ["tests/support/template-database.ts"] };

export default defineConfig({
  test: {
    // Two files at a time, whatever they are of: a test file on the database keeps one core busy, one that starts the site one and a half.
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    // Limits end what hangs. None tells how fast something has to be: a machine may be busy.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    setupFiles: ["tests/support/no-console-error.ts"],
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      { extends: true, test: { name: "integration", include: ["tests/integration/**/*.test.ts"], ...onDatabase } },
      { extends: true, test: { name: "site", include: ["tests/site/**/*.test.ts"], ...onDatabase } },
      { extends: true, test: { name: "search", include: ["tests/search/contract/**/*.test.ts"], ...onDatabase } },
      { extends: true, test: { name: "launcher", include: ["tests/launcher/**/*.test.ts"], testTimeout: 600_000 } },
    ],
  },
});
