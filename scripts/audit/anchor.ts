import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "#db/client.ts";

const anchorSchema = z.object({ database: z.string(), seq: z.string(), hash: z.string() });

/** The end of the log as the last successful check saw it, kept outside the database: who rewrites the whole chain cannot rewrite this. */
export type Anchor = z.infer<typeof anchorSchema>;

const fileOf = (dataDir: string) => join(dataDir, "audit-anchor.json");

/** A name for the database that survives a restart on another port. */
export async function identifyDatabase(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`select datname || ':' || oid as name from pg_database where datname = current_database()`.execute(db);
  return rows[0]?.name ?? "";
}

/** @returns undefined where no check of this database was made from this data folder yet */
export async function readAnchor(options: { dataDir: string; database: string }): Promise<Anchor | undefined> {
  const text = await readFile(fileOf(options.dataDir), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const anchor = anchorSchema.parse(JSON.parse(text));
  return anchor.database === options.database ? anchor : undefined;
}

export async function writeAnchor(options: { dataDir: string; anchor: Anchor }): Promise<void> {
  const file = fileOf(options.dataDir);
  await mkdir(options.dataDir, { recursive: true });
  await writeFile(`${file}.half`, JSON.stringify(options.anchor));
  await rename(`${file}.half`, file);
}
