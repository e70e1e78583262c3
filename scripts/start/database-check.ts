import { connectDatabase } from "#db/client.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

/** The oldest PostgreSQL that has everything the migrations use. */
const oldestMajor = 15;

/**
 * Judges a server by its `server_version_num` (150004 is 15.4).
 * @throws Refusal below PostgreSQL 15
 */
export function requireVersion(versionNumber: number): void {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= oldestMajor) return;
  throw new Refusal(messages.tooOld(major < 10 ? `${major}.${Math.floor(versionNumber / 100) % 100}` : `${major}.${versionNumber % 10_000}`));
}

/**
 * Asks the database of DATABASE_URL for its version.
 * @returns the major version as text
 * @throws Refusal where it does not answer, or is too old; the sentence never holds the password
 */
export async function checkDatabase(url: string): Promise<string> {
  const place = placeOf(url);
  const connection = connectDatabase({ url, maximumConnections: 1 });
  try {
    const [row] = await connection.sql<{ version: string }[]>`select current_setting('server_version_num') as version`;
    const version = Number(row?.version);
    requireVersion(version);
    return String(Math.floor(version / 10_000));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(messages.unreachable(place, reasonOf(error)), { cause: error });
  } finally {
    await connection.close();
  }
}

function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) throw new Refusal(messages.badAddress);
  return `${parsed.hostname}:${parsed.port || "5432"}${parsed.pathname}`;
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return [code, message].filter(Boolean).join(": ").replaceAll(/\s+/g, " ");
}
