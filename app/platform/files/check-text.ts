import { createReadStream } from "node:fs";
import type { FileRefusal } from "../../domain/evidence/refusals.ts";

// Tabs, line ends and form feeds belong to text; other control characters do not.
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;

/** Reads the whole file as UTF-8, a chunk at a time. @returns null where it is text and nothing else */
export async function checkText(options: { path: string }): Promise<FileRefusal | null> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(options.path) as AsyncIterable<Buffer>) {
      if (controls.test(decoder.decode(chunk, { stream: true }))) return "evidence_type_mismatch";
    }
    decoder.decode();
    return null;
  } catch (error) {
    if (error instanceof TypeError) return "evidence_not_utf8";
    throw error;
  }
}
