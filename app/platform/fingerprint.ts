import { createHash } from "node:crypto";

/** A short name of plain data (43 characters of base64url): the same data give the same name, other data another. */
export const fingerprintOf = (data: unknown): string => createHash("sha256").update(JSON.stringify(data)).digest("base64url");
