import { readdirSync } from "node:fs";
import { defineConfig } from "@playwright/test";

// Chromium is the machine's own or one inside an npm package: `npm test` finds it and says where.
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

const specs = readdirSync("tests/browser").filter((name) => name.endsWith(".spec.ts"));
/** These take longest, so they begin. */
const first = ["every-page.spec.ts", "empty-forms.spec.ts", "co-authors.spec.ts", "one-initiative.spec.ts"];

export default defineConfig({
  testDir: "tests/browser",
  globalSetup: "./tests/browser/support/global-setup.ts",
  // A project for each file: workers are not passed on from one to the next, and each has a site and a database of its own.
  projects: [...first, ...specs.filter((name) => !first.includes(name))].map((name) => ({ name: name.replace(".spec.ts", ""), testMatch: `**/${name}` })),
  workers: 2,
  fullyParallel: false,
  // Limits end what hangs. None tells how fast something has to be: a machine may be busy.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  outputDir: "test-results",
  use: {
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
      ],
    },
  },
});
