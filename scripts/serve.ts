import cluster from "node:cluster";
import { DEMO_PASSWORD } from "#scripts/seed-demo/password.ts";
import { showcase } from "#scripts/seed-demo/showcase.ts";
import { describeDemoAccounts } from "./serve/demo-accounts.ts";
import { messages } from "./serve/messages.ts";
import { complain } from "./serve/refusal.ts";
import { runCluster } from "./serve/run-cluster.ts";
import { runSite } from "./serve/run-site.ts";
import { readSettings } from "./serve/read-settings.ts";

try {
  const env = readSettings();
  const onListening = () => {
    console.log(messages.running(env.origin));
    if (env.demo) console.log(describeDemoAccounts({ accounts: showcase, password: DEMO_PASSWORD }));
  };
  if (!cluster.isPrimary) await runSite({ env, withJobs: false, onListening: () => undefined });
  else if (env.webWorkers > 1) await runCluster({ env, onListening });
  else await runSite({ env, withJobs: env.workerInWeb, onListening });
} catch (error) {
  complain(error);
}
// Whatever the platform keeps open – a socket of a browser, a timer of a library – must not hold a process that has finished its work.
process.exit();
