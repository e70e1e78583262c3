import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mailFolder, type KeptMail } from "./mail-folder.ts";
import type { Mailer } from "./mailer.ts";

/** Keeps mails as files that only this user may read: they hold links that open accounts. A repeated mail replaces its first copy. */
export function createFileMailer(options: { dataDir: string }): Mailer {
  const folder = mailFolder(options.dataDir);
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const kept: KeptMail = { ...mail, sentAt: new Date().toISOString() };
      const half = join(folder, `.${mail.id}.${process.pid}.half`);
      await writeFile(half, JSON.stringify(kept, null, 2), { mode: 0o600, flush: true });
      await rename(half, join(folder, `${mail.id}.json`));
    },
    close: () => undefined,
  };
}
