import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { keptMailSchema, mailFolder, type KeptMail } from "./mail-folder.ts";

/**
 * The mails kept in the data folder, newest first.
 * @param options.page counted from 1
 */
export async function listKeptMails(options: { dataDir: string; page: number; pageSize: number }): Promise<{ total: number; mails: KeptMail[] }> {
  const folder = mailFolder(options.dataDir);
  const files = await readdir(folder).catch(() => []);
  const ids = files.flatMap((file) => (/^[0-9a-z-]+\.json$/.test(file) ? [file.slice(0, -".json".length)] : [])).sort(newestFirst);
  const wanted = ids.slice((options.page - 1) * options.pageSize, options.page * options.pageSize);
  const mails = await Promise.all(wanted.map((id) => findKeptMail({ dataDir: options.dataDir, id })));
  return { total: ids.length, mails: mails.filter((mail) => mail !== undefined) };
}

// An id begins with the time of its job in milliseconds, so the longer number is the later one.
const newestFirst = (one: string, other: string) => parseInt(other) - parseInt(one) || (other > one ? 1 : -1);

/** One mail by its id. @returns undefined where there is none, or the id is no id */
export async function findKeptMail(options: { dataDir: string; id: string }): Promise<KeptMail | undefined> {
  if (!/^[0-9a-z-]{1,64}$/.test(options.id)) return undefined;
  const text = await readFile(join(mailFolder(options.dataDir), `${options.id}.json`), "utf8").catch(() => undefined);
  return text === undefined ? undefined : keptMailSchema.parse(JSON.parse(text));
}
