import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { logFailure } from "../http/log.ts";
import { isFull, type FileStorage } from "../storage/file-storage.ts";

/** SHA-256 of a file in hexadecimal, read a chunk at a time. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest("hex");
}

/** Puts a temporary file into the storage under a new key. @returns the key; null where the storage is full or does not answer: then nothing was kept */
export async function keepFile(options: { storage: FileStorage; path: string; size: number }): Promise<string | null> {
  const { storage, path, size } = options;
  const key = randomBytes(16).toString("hex");
  try {
    await storage.put({ key, source: createReadStream(path), size });
    return key;
  } catch (error) {
    logFailure({ during: isFull(error) ? "storage is full" : "storage: put", error });
    return null;
  }
}
