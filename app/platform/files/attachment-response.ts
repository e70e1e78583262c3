import { Readable } from "node:stream";
import { attachmentHeader } from "../../domain/evidence/content-disposition.ts";
import type { FileStorage } from "../storage/file-storage.ts";

export interface StoredFile {
  name: string;
  mediaType: string;
  size: number;
  storageKey: string;
}

/**
 * The answer with which a file leaves: to be saved, never to be shown or run by the browser, kept by nobody on the way.
 * @param options.headOnly for HEAD: nothing is opened
 * @throws Response 404 where the storage has lost it
 */
export async function sendAttachment(options: { storage: FileStorage; file: StoredFile; headOnly: boolean }): Promise<Response> {
  const { storage, file, headOnly } = options;
  const source = headOnly ? null : await storage.open({ key: file.storageKey });
  if (source === undefined) throw new Response(null, { status: 404 });
  return new Response(source && (Readable.toWeb(source) as ReadableStream<Uint8Array>), {
    headers: {
      "Content-Type": file.mediaType.startsWith("text/") ? `${file.mediaType}; charset=utf-8` : file.mediaType,
      "Content-Length": String(file.size),
      "Content-Disposition": attachmentHeader(file.name),
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}
