import { open } from "node:fs/promises";
import type { FileRefusal } from "../../domain/evidence/refusals.ts";

const tailLength = 70_000;

/** A PDF from its first byte to its last: nothing before its header, nothing but white space after its end, and no archive at its end. */
export async function checkPdf(options: { path: string; size: number }): Promise<FileRefusal | null> {
  const file = await open(options.path, "r");
  try {
    const head = Buffer.alloc(Math.min(options.size, 8));
    await file.read(head, 0, head.length, 0);
    const tail = Buffer.alloc(Math.min(options.size, tailLength));
    await file.read(tail, 0, tail.length, options.size - tail.length);
    if (!/^%PDF-[12]\.\d$/.test(head.toString("latin1"))) return "evidence_type_mismatch";
    const text = tail.toString("latin1");
    const end = text.lastIndexOf("%%EOF");
    if (end === -1) return "evidence_damaged";
    return /^[\s\0]*$/.test(text.slice(end + 5)) && !text.includes("PK\u0005\u0006") ? null : "evidence_type_mismatch";
  } finally {
    await file.close();
  }
}
