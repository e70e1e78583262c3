import { createHash } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal, saysDiskFull } from "#scripts/start/refusal.ts";
import { canUse, type Account } from "./account.ts";
import { postgresMessages } from "./messages.ts";

/** Where the pieces of one embedded database lie. */
export interface Places {
  /** Folder of the database's account: the cluster, its logs, perhaps a copy of the programs. */
  home: string;
  cluster: string;
  log: string;
  portFile: string;
  /** Ours, 0600: the database's account never needs it. */
  passwordFile: string;
}

/**
 * Makes the folders. The home lies inside the data folder; where the database's account cannot reach that
 * (a checkout below /root), it lies in /var/lib, and a file in the data folder remembers it, so that a moved checkout keeps its data.
 * @throws Refusal where the folder cannot be written
 */
export function preparePlaces(dataDir: string, account: Account | undefined): Places {
  try {
    mkdirSync(dataDir, { recursive: true, mode: account ? 0o711 : 0o700 });
    const home = chooseHome(realpathSync(dataDir), account);
    mkdirSync(home, { recursive: true, mode: 0o700 });
    if (account) chownSync(home, account.uid, account.gid);
    return {
      home,
      cluster: join(home, "cluster"),
      log: join(home, "start.log"),
      portFile: join(dataDir, "postgres-port"),
      passwordFile: join(dataDir, "postgres-password"),
    };
  } catch (error) {
    const sentence = saysDiskFull(String(error)) ? postgresMessages.diskFull(dataDir) : postgresMessages.cannotWrite(dataDir);
    throw error instanceof Refusal ? error : new Refusal(sentence, { cause: error });
  }
}

function chooseHome(dataDir: string, account: Account | undefined): string {
  const pointer = join(dataDir, "postgres-home");
  if (existsSync(pointer)) return readFileSync(pointer, "utf8").trim();
  const inside = join(dataDir, "postgres");
  if (!account || reaches(account, inside)) return inside;
  // Never begin anew beside data that is only out of reach.
  if (existsSync(join(inside, "cluster"))) throw new Refusal(postgresMessages.outOfReach(inside));
  rmSync(inside, { recursive: true, force: true });
  const outside = join("/var/lib/sang-kien-tre", createHash("sha256").update(dataDir).digest("hex").slice(0, 12));
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  writeFileSync(pointer, `${outside}\n`);
  return outside;
}

/** Tried with a folder of the account's own: one of mode 0711 above it cannot be listed, yet what lies below can be reached. */
function reaches(account: Account, home: string): boolean {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  chownSync(home, account.uid, account.gid);
  return canUse(account, home);
}
