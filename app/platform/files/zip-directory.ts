import type { FileHandle } from "node:fs/promises";

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  isEncrypted: boolean;
  compressedSize: number;
  size: number;
  /** Where its bytes begin. */
  offset: number;
}

/** The archive is not one that an ordinary program writes: damaged, or made to be read differently by different programs. */
export class ZipFault extends Error {
  override name = "ZipFault";
}

const tailLength = 22 + 65_535;
const maximumEntries = 5000;

async function readBytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  if (position < 0 || length < 0) throw new ZipFault("negative place");
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  if (bytesRead !== length) throw new ZipFault("shorter than it says");
  return bytes;
}

/**
 * The table of contents of a ZIP file. Strict: it begins with its first entry and ends with its table, entries do not overlap, none leads out of
 * the archive, none appears twice, and the table says the same names as the entries themselves.
 * @throws ZipFault
 */
export async function readZipDirectory(options: { file: FileHandle; size: number }): Promise<ZipEntry[]> {
  const { file, size } = options;
  const tail = await readBytes(file, Math.max(0, size - tailLength), Math.min(size, tailLength));
  const end = findEnd(tail);
  const count = tail.readUInt16LE(end + 10);
  const tableSize = tail.readUInt32LE(end + 12);
  const tableOffset = tail.readUInt32LE(end + 16);
  if (count === 0 || count > maximumEntries || tableSize > 4 * 1024 * 1024) throw new ZipFault("number of entries");
  if (tableOffset + tableSize !== size - tail.length + end) throw new ZipFault("something between table and end");
  const entries = readTable(await readBytes(file, tableOffset, tableSize), count);
  if (new Set(entries.map((entry) => entry.name.toLowerCase())).size !== count) throw new ZipFault("a name twice");
  return placeEntries(file, entries, tableOffset);
}

/** The end record: its comment reaches exactly to the end of the file. */
function findEnd(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === 0x06054b50 && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  throw new ZipFault("no end");
}

function readTable(table: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + 46 > table.length || table.readUInt32LE(at) !== 0x02014b50) throw new ZipFault("table");
    const nameEnd = at + 46 + table.readUInt16LE(at + 28);
    const name = table.toString("utf8", at + 46, nameEnd);
    if (name === "" || /^[/\\]|\\|\0|(?:^|\/)\.\.(?:\/|$)/.test(name)) throw new ZipFault("name");
    entries.push({
      name,
      method: table.readUInt16LE(at + 10),
      isEncrypted: (table.readUInt16LE(at + 8) & 1) === 1,
      compressedSize: table.readUInt32LE(at + 20),
      size: table.readUInt32LE(at + 24),
      offset: table.readUInt32LE(at + 42),
    });
    at = nameEnd + table.readUInt16LE(at + 30) + table.readUInt16LE(at + 32);
  }
  if (at !== table.length) throw new ZipFault("more than it says");
  return entries;
}

/** From where each entry's header stands to where its bytes begin. */
async function placeEntries(file: FileHandle, entries: ZipEntry[], tableOffset: number): Promise<ZipEntry[]> {
  const inOrder = [...entries].sort((one, other) => one.offset - other.offset);
  if (inOrder[0]?.offset !== 0) throw new ZipFault("something before the first entry");
  let free = 0;
  for (const entry of inOrder) {
    if (entry.offset < free) throw new ZipFault("entries overlap");
    const header = await readBytes(file, entry.offset, 30);
    const nameLength = header.readUInt16LE(26);
    const name = await readBytes(file, entry.offset + 30, nameLength);
    if (header.readUInt32LE(0) !== 0x04034b50 || name.toString("utf8") !== entry.name) throw new ZipFault("entry is not as in the table");
    entry.offset += 30 + nameLength + header.readUInt16LE(28);
    free = entry.offset + entry.compressedSize;
    if (free > tableOffset) throw new ZipFault("entry reaches into the table");
  }
  return entries;
}
