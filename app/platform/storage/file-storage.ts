import type { Readable } from "node:stream";

export interface StoredObject {
  key: string;
  /** When it was put there. */
  storedAt: Date;
}

/** Where the bytes of files are: a folder or an S3-compatible service. Keys are 32 hexadecimal digits and made by us. */
export interface FileStorage {
  /**
   * Stores a stream whole or not at all.
   * @param options.size bytes that the stream will give
   * @throws StorageFull where there is no room; the error of the stream or of the storage
   */
  put(options: { key: string; source: Readable; size: number }): Promise<void>;
  /** The bytes, or of `range` those from `start` to `end` inclusive; undefined where there are none under this key. */
  open(options: { key: string; range?: ByteRange }): Promise<Readable | undefined>;
  /** Forgets a key; one that is not there is no error. */
  remove(options: { key: string }): Promise<void>;
  /** Every key with the time it was stored, in no order. */
  list(): AsyncIterable<StoredObject>;
}

export interface ByteRange {
  start: number;
  end: number;
}

/** There is no room for the file: the disk is full, a quota is used up, or the storage refuses more. */
export class StorageFull extends Error {
  override name = "StorageFull";
}

const fullCodes = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** True for the errors by which a system says that there is no room. */
export const isFull = (error: unknown): boolean => error instanceof StorageFull || fullCodes.has((error as { code?: string } | null)?.code ?? "");

const keyPattern = /^[0-9a-f]{32}$/;

export const isStorageKey = (text: string): boolean => keyPattern.test(text);

/** @throws Error for a key that we did not make: no path is ever built from one */
export function assertStorageKey(key: string): void {
  if (!isStorageKey(key)) throw new Error("Not a storage key");
}
