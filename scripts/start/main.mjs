import { bootstrap, root } from "./bootstrap.mjs";

/** What each mode does after the packages are installed, in order; see steps.ts. */
const modes = {
  "--start": ["database", "build", "migrate", "plan", "demo", "serve"],
  "--dev": ["database", "migrate", "plan", "demo", "serve"],
  "--worker": ["database", "migrate", "worker"],
  "--seed-demo": ["database", "migrate", "plan", "demo"],
  "--audit-verify": ["database", "audit"],
  "--search-rebuild": ["database", "migrate", "search"],
  "--search-check": ["database", "migrate", "check"],
  "--search-settings": ["database", "settings"],
  "--search-eval": ["database", "eval"],
  "--search-weights": ["database", "weights"],
  "--bench-search": ["database", "bench"],
  "--bench-search-hidden": ["database", "hidden"],
  "--db-types": ["database", "migrate", "types"],
};

const mode = process.argv[2] ?? "--start";
if (!Object.hasOwn(modes, mode)) {
  console.error(Object.keys(modes).join(" "));
  process.exit(1);
}
// Demo data goes into the embedded database by itself, into another only when asked for.
const steps = modes[/** @type {keyof typeof modes} */ (mode)].filter((step) => step !== "demo" || mode === "--seed-demo" || !process.env.DATABASE_URL);
// Whoever asked for JSON reads standard output with a program: our own lines go beside it.
if (process.argv.includes("--json")) process.stdout.write = process.stderr.write.bind(process.stderr);
await bootstrap(`[1/${steps.length + 1}] `);
const { launch } = await import("./launch.ts");
process.exitCode = await launch({ root, mode, words: process.argv.slice(3), steps, env: process.env });
