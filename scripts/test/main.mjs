import { bootstrap, root } from "../start/bootstrap.mjs";
import { findChromium } from "./chromium.mjs";

await bootstrap("");
const { runTests } = await import("./run-tests.ts");
process.exitCode = await runTests({ root, wanted: process.argv.slice(2), env: process.env, findChromium });
