import { startPostgres } from "#scripts/postgres/start-postgres.ts";
import { isAlive } from "#scripts/processes/process.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";

/**
 * Starts the embedded database again where it dies under the running site; the pools of the site reconnect by themselves.
 * @returns a function that ends the watch
 */
export function guardPostgres(session: Session): () => void {
  let busy = false;
  const look = async () => {
    if (busy || session.signal.aborted || !session.postgres || isAlive(session.postgres.pid)) return;
    busy = true;
    console.error(messages.databaseDied);
    await startAgain(session);
    busy = false;
  };
  const timer = setInterval(() => void look(), 500);
  return () => clearInterval(timer);
}

async function startAgain(session: Session): Promise<void> {
  const url = session.postgres?.url;
  try {
    session.postgres = await startPostgres({ dataDir: session.dataDir });
    // The site keeps the address it was given.
    if (session.postgres.url !== url) session.fail(new Refusal(messages.databaseLost));
  } catch (error) {
    session.fail(error instanceof Refusal ? error : new Refusal(messages.databaseLost, { cause: error }));
  }
}
