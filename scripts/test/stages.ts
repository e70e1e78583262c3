import { join } from "node:path";
import { buildWords, fingerprint, forgetBuild, isBuilt, rememberBuild } from "#scripts/start/builds.ts";
import { countPlaywright, countVitest, oneCheck, type Count } from "./reports.ts";

/** What a stage may use. */
export interface StageContext {
  root: string;
  /** Folder for reports and data of this run only. */
  folder: string;
  /** Runs `node …words`; its lines come to our terminal, at once or, where stages run side by side, when it has ended. @returns its exit code */
  node: (words: string[], more?: Record<string, string | undefined>) => Promise<number>;
  findChromium: () => Promise<string | undefined>;
}

export interface Stage {
  name: string;
  /** Minutes after which it is ended and counts as failed. */
  minutes: number;
  /** It reads files and nothing else, most of the time on one core: two of these run side by side. */
  isStatic: boolean;
  run(context: StageContext): Promise<Count>;
}

const program = (name: string, words: string[], minutes = 10): Stage => ({
  name,
  minutes,
  isStatic: true,
  run: async ({ node }) => oneCheck((await node(words)) === 0),
});

/** The checks of `npm test`: cheap ones first; the longest of the static ones begins, and the others run beside it. */
export const stages: Stage[] = [
  program("lint", ["node_modules/eslint/bin/eslint.js", "."], 15),
  program("types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
  program("format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]),
  program("imports", ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "app", "db", "search", "scripts", "tests", "--config"]),
  program("unused", ["node_modules/knip/bin/knip.js"]),
  program("sizes", ["scripts/test/sizes.mjs"]),
  { name: "build", minutes: 10, isStatic: true, run: build },
  { name: "vitest", minutes: 45, isStatic: false, run: vitest(["--project=!launcher"]) },
  // Alone, for it installs and builds twice over.
  { name: "launcher", minutes: 30, isStatic: false, run: vitest(["--project=launcher"]) },
  { name: "browser", minutes: 45, isStatic: false, run: browser },
];

async function build({ root, node }: StageContext): Promise<Count> {
  if (isBuilt(root)) return oneCheck(true);
  const print = fingerprint(root);
  forgetBuild(root);
  const passed = (await node([...buildWords, "--logLevel", "warn"], { NODE_ENV: "production" })) === 0;
  if (passed) rememberBuild(root, print);
  return oneCheck(passed);
}

function vitest(which: string[]): Stage["run"] {
  return async ({ folder, node }) => {
    const file = join(folder, `vitest${which.join("")}.json`);
    const code = await node(["node_modules/vitest/vitest.mjs", "run", ...which, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
    return honest(countVitest(file), code, "vitest");
  };
}

async function browser({ folder, node, findChromium }: StageContext): Promise<Count> {
  const chromium = await findChromium();
  if (!chromium) {
    return { ...oneCheck(false), notes: ["No Chromium or Chrome was found: install one (apt-get install chromium) or set CHROMIUM_PATH."] };
  }
  const file = join(folder, "playwright.json");
  const code = await node(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return honest(countPlaywright(file), code, "playwright");
}

/** A runner may fail for a reason its report does not know (an error after the last test, a time limit): that is a failure too. */
function honest(count: Count, code: number, runner: string): Count {
  if (code === 0 || count.failed > 0) return count;
  return { ...count, failed: 1, notes: [...count.notes, `${runner} ended with code ${code} though no test failed`] };
}
