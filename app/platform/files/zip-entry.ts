import type { FileHandle } from "node:fs/promises";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import { ZipFault, type ZipEntry } from "./zip-directory.ts";

/**
 * Unpacks one entry and counts what comes out, a chunk at a time: an entry that gives more or less than it says is a fault.
 * @param options.keep bytes to return from its beginning; the rest is counted and thrown away
 * @throws ZipFault
 */
export async function readZipEntry(options: { file: FileHandle; entry: ZipEntry; keep?: number }): Promise<Buffer> {
  const { file, entry, keep = 0 } = options;
  const kept: Buffer[] = [];
  let size = 0;
  const count = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (size < keep) kept.push(chunk.subarray(0, keep - size));
      size += chunk.length;
      done(size > entry.size ? new ZipFault("more than it says") : null);
    },
  });
  if (entry.compressedSize > 0) {
    const source = file.createReadStream({ start: entry.offset, end: entry.offset + entry.compressedSize - 1, autoClose: false, emitClose: false });
    try {
      await (entry.method === 0 ? pipeline(source, count) : pipeline(source, createInflateRaw(), count));
    } catch (error) {
      throw error instanceof ZipFault ? error : new ZipFault("does not unpack", { cause: error });
    }
  }
  if (size !== entry.size) throw new ZipFault("less than it says");
  return Buffer.concat(kept);
}
