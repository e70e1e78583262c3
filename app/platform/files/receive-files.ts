import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable, Transform, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { evidenceLimits } from "../../domain/evidence/limits.ts";
import { isFull } from "../storage/file-storage.ts";
import { newIncomingPath } from "./incoming.ts";

/** A file as it arrived: bytes in a temporary file that whoever receives it removes; null where it was larger than one file may be. */
export interface IncomingFile {
  /** As the browser said it: not to be believed. */
  rawName: string;
  path: string | null;
  size: number;
}

export interface IncomingForm {
  fields: Record<string, string>;
  files: IncomingFile[];
}

export type UploadFault = "evidence_upload_cut" | "evidence_form_broken" | "evidence_upload_too_large" | "evidence_too_many" | "evidence_storage_full";

/** The upload as a whole was not received; nothing of it is left. */
export class UploadFailed extends Error {
  override name = "UploadFailed";
  constructor(
    readonly fault: UploadFault,
    options?: ErrorOptions,
  ) {
    super(fault, options);
  }
}

/** Bytes of one form with its files: what a dossier may hold, and the words around it. */
export const uploadLimit = evidenceLimits.dossier + 1024 * 1024;

const limits = { fileSize: evidenceLimits.file + 1, files: evidenceLimits.files, fields: 10, parts: 40, fieldSize: 8192, headerPairs: 20, headerSize: 8192 };
const openFile = (path: string): Writable => createWriteStream(path, { flags: "wx", mode: 0o600 });

/**
 * Reads a multipart form from its stream, each file straight into a temporary file: memory holds a few chunks whatever their size.
 * @param options.open the place that bytes are written to; tests give one that is full
 * @throws UploadFailed where the stream ends early, is no form, is too large, or there is no room; its temporary files are removed
 */
export async function receiveFiles(options: {
  body: ReadableStream<Uint8Array> | null;
  contentType: string;
  folder: string;
  open?: (path: string) => Writable;
}): Promise<IncomingForm> {
  const { body, folder, open = openFile } = options;
  const form: IncomingForm = { fields: {}, files: [] };
  const paths: string[] = [];
  const ending = new AbortController();
  // In the order of the form, whichever is written first.
  const writing: Promise<IncomingFile[]>[] = [];
  const fail = (fault: UploadFault, cause?: unknown) => ending.abort(new UploadFailed(fault, { cause }));

  const takeFile = async (stream: BusboyFileStream, rawName: string): Promise<IncomingFile[]> => {
    const path = await newIncomingPath(folder);
    paths.push(path);
    await pipeline(stream, open(path), { signal: ending.signal });
    if (stream.bytesRead === 0 && rawName === "") return [];
    return [{ rawName, path: stream.truncated ? null : path, size: stream.bytesRead }];
  };

  try {
    const parser = parserOf(options.contentType);
    parser.on("field", (name, value) => (form.fields[name] = value));
    parser.on("file", (_field, stream, rawName) => {
      // Known at once, so that nobody waits for a stream whose writing has failed.
      const written = takeFile(stream, rawName).catch((error: unknown) => {
        fail(isOfDisk(error) ? "evidence_storage_full" : "evidence_upload_cut", error);
        return [];
      });
      writing.push(written);
    });
    parser.on("filesLimit", () => fail("evidence_too_many"));
    parser.on("partsLimit", () => fail("evidence_form_broken"));
    const source = Readable.fromWeb((body ?? new ReadableStream()) as NodeReadableStream);
    source.once("error", (error) => fail("evidence_upload_cut", error));
    await pipeline(source, countBytes(fail), parser, { signal: ending.signal });
    form.files.push(...(await Promise.all(writing)).flat());
    ending.signal.throwIfAborted();
    await removeAll(paths.filter((path) => !form.files.some((file) => file.path === path)));
    return form;
  } catch (error) {
    fail("evidence_form_broken", error);
    await Promise.allSettled(writing);
    await removeAll(paths);
    throw ending.signal.reason;
  }
}

/** Full, or broken in another way: nothing that the sender could mend. */
const isOfDisk = (error: unknown): boolean => isFull(error) || (error instanceof Error && "syscall" in error);

function parserOf(contentType: string): BusboyInstance {
  return new Busboy({ headers: { "content-type": contentType }, preservePath: true, limits });
}

function countBytes(fail: (fault: UploadFault) => void): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > uploadLimit) return fail("evidence_upload_too_large");
      done(null, chunk);
    },
  });
}

async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}
