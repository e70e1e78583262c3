import { startJobs } from "#app/platform/jobs/run-jobs.ts";
import { messages } from "./serve/messages.ts";
import { openDatabase } from "./serve/open-database.ts";
import { complain } from "./serve/refusal.ts";
import { untilStopped } from "./serve/until-stopped.ts";
import { readSettings } from "./serve/read-settings.ts";

try {
  const env = readSettings();
  const stopped = untilStopped();
  const connection = await openDatabase({ env, maximumConnections: 5 });
  const jobs = await startJobs({ db: connection.db, env });
  console.log(messages.workerRunning);
  await stopped;
  await jobs.stop();
  await connection.close();
} catch (error) {
  complain(error);
}
process.exit();
