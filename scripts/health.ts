import { readSettings } from "./serve/read-settings.ts";

// For the health check of a container: exit code 0 while the site of this machine may be sent visitors.
const { port } = readSettings();
const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
console.log(answer ? (await answer.text()).trim() : "no answer");
process.exitCode = answer?.ok ? 0 : 1;
