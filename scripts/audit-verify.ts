import { connectDatabase } from "#db/client.ts";
import { findEventHash } from "#db/events/find-event-hash.ts";
import { verifyChain } from "#db/events/verify-chain.ts";
import { identifyDatabase, readAnchor, writeAnchor } from "./audit/anchor.ts";
import { messages } from "./audit/messages.ts";
import { readSettings } from "./serve/read-settings.ts";

const { databaseUrl, dataDir } = readSettings();
const connection = connectDatabase({ url: databaseUrl, maximumConnections: 1 });
const { db } = connection;

/** @returns the sentence about what is wrong, or undefined */
async function findFault(): Promise<string | undefined> {
  const verdict = await verifyChain({ db });
  if (!verdict.ok) return messages.broken(verdict.fault, verdict.seq);
  const database = await identifyDatabase(db);
  const anchor = await readAnchor({ dataDir, database });
  if (anchor && anchor.seq !== "0" && (await findEventHash({ db, seq: anchor.seq })) !== anchor.hash) return messages.rewritten(anchor.seq);
  await writeAnchor({ dataDir, anchor: { database, seq: verdict.seq, hash: verdict.hash } });
  console.log(messages.sound(verdict.seq, verdict.hash));
  return undefined;
}

try {
  const fault = await findFault();
  if (fault) {
    console.error(fault);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(messages.failed(error instanceof Error ? error.message || String((error as { code?: string }).code) : String(error)));
  process.exitCode = 1;
} finally {
  await connection.close();
}
