import { startMeilisearchDouble } from "./double.ts";

/** Runs the double as a process of its own, which signals can stop and kill: `child.ts PORT MASTER_KEY`. */
const [port = "0", masterKey = ""] = process.argv.slice(2);
const double = await startMeilisearchDouble({ port: Number(port), masterKey });
process.stdout.write(`${double.url}\n`);
