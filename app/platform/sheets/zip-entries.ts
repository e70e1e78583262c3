import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/** The archive is broken, encrypted, or swells beyond the limit. */
export class ZipRefused extends Error {}

interface Place {
  name: string;
  method: number;
  compressedSize: number;
  offset: number;
}

/**
 * The wanted files of a ZIP, unpacked in memory. Sizes told by the archive are not believed: unpacking stops at the limit, so that a small file that
 * swells to gigabytes costs no more than that.
 * @param options.maximum bytes of all wanted files together, unpacked
 * @throws ZipRefused
 */
export function readZipEntries(options: { archive: Buffer; wanted: (name: string) => boolean; maximum: number }): Map<string, Buffer> {
  const { archive, wanted } = options;
  const entries = new Map<string, Buffer>();
  let left = options.maximum;
  for (const place of listPlaces(archive)) {
    if (!wanted(place.name)) continue;
    if (entries.has(place.name)) throw new ZipRefused("a name stands twice");
    const content = unpack({ archive, place, maximum: left });
    left -= content.length;
    entries.set(place.name, content);
  }
  return entries;
}

function listPlaces(archive: Buffer): Place[] {
  // The record stands at the end, behind it at most a comment of 65,535 bytes.
  let end = archive.length - 22;
  while (end >= 0 && end >= archive.length - 22 - 0xffff && archive.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0 || archive.readUInt32LE(end) !== endOfDirectory) throw new ZipRefused("no directory");
  const count = archive.readUInt16LE(end + 10);
  if (count > 1000) throw new ZipRefused("too many files");
  const places: Place[] = [];
  for (let at = archive.readUInt32LE(end + 16), index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== directoryEntry) throw new ZipRefused("broken directory");
    const [nameLength, extraLength, commentLength] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)];
    if ((archive.readUInt16LE(at + 8) & 1) !== 0) throw new ZipRefused("encrypted");
    places.push({
      name: archive.toString("utf8", at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      compressedSize: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return places;
}

function unpack(options: { archive: Buffer; place: Place; maximum: number }): Buffer {
  const { archive, place, maximum } = options;
  const { offset, compressedSize } = place;
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== localHeader) throw new ZipRefused("broken entry");
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (start + compressedSize > archive.length || maximum < 1) throw new ZipRefused("too large");
  const packed = archive.subarray(start, start + compressedSize);
  if (place.method === 0 && packed.length <= maximum) return packed;
  if (place.method !== 8) throw new ZipRefused("unknown method");
  try {
    return inflateRawSync(packed, { maxOutputLength: maximum });
  } catch (error) {
    throw new ZipRefused(error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "broken entry");
  }
}
