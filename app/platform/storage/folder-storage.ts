import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { assertStorageKey, isFull, isStorageKey, StorageFull, type FileStorage, type StoredObject } from "./file-storage.ts";

const isMissing = (error: unknown) => (error as { code?: string }).code === "ENOENT";

/**
 * Files in a folder of this machine, two levels deep (`ab/cd/abcd…`), readable by the site's own account alone.
 * A file is written beside its place, flushed to the disk and then renamed: under its key it is whole or absent.
 */
export function createFolderStorage(options: { folder: string }): FileStorage {
  const placeOf = (key: string) => {
    assertStorageKey(key);
    return join(options.folder, key.slice(0, 2), key.slice(2, 4), key);
  };
  return {
    async put({ key, source, size }) {
      const place = placeOf(key);
      const half = `${place}.${randomUUID()}.half`;
      try {
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        await writeFlushed({ path: half, source, size });
        await rename(half, place);
        await flushFolder(dirname(place));
      } catch (error) {
        await rm(half, { force: true });
        throw isFull(error) ? new StorageFull("folder", { cause: error }) : error;
      }
    },
    async open({ key, range }) {
      const place = placeOf(key);
      const isThere = await stat(place).then(
        (entry) => entry.isFile(),
        (error: unknown) => (isMissing(error) ? false : Promise.reject(error as Error)),
      );
      return isThere ? createReadStream(place, range) : undefined;
    },
    async remove({ key }) {
      await rm(placeOf(key), { force: true });
    },
    list: () => listFolder(options.folder),
  };
}

/** @throws Error where the stream gives more or less than it promised */
async function writeFlushed(options: { path: string; source: Readable; size: number }): Promise<void> {
  const file = await open(options.path, "wx", 0o600);
  try {
    let written = 0;
    for await (const chunk of options.source as AsyncIterable<Buffer>) {
      written += chunk.length;
      if (written > options.size) throw new Error("More bytes than promised");
      await file.writeFile(chunk);
    }
    if (written !== options.size) throw new Error("Fewer bytes than promised");
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename lasts through a power cut only once its folder is on the disk; some systems cannot flush folders and need not. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

const leftovers = /^[0-9a-f]{32}\..*\.half$/;
const day = 24 * 60 * 60_000;

async function* listFolder(folder: string): AsyncIterable<StoredObject> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const facts = await stat(path).catch(() => undefined);
    if (!facts) continue;
    if (isStorageKey(entry.name)) yield { key: entry.name, storedAt: facts.mtime };
    // What a killed process left half written has no key and goes by its age.
    else if (leftovers.test(entry.name) && Date.now() - facts.mtimeMs > day) await rm(path, { force: true });
  }
}
