import type { Bits } from "../held/bits.ts";

/**
 * The places of a lexeme, packed. Each stretch of 32,768 places that has any stands after its number and its count (two bytes each, the low one first): as
 * the places within it, two bytes each and an even number of them, or, where a bit for each takes less room, as bits.
 */
export const stretchLength = 32_768;
const bitmapBytes = stretchLength / 8;
const mostListed = bitmapBytes / 2;
const headLength = 4;

const listBytes = (count: number) => 4 * Math.ceil(count / 2);

/** One stretch. @param options.within places within it, in their order */
export function packStretch(options: { stretch: number; within: Uint16Array }): Buffer {
  const { stretch, within } = options;
  const isList = within.length <= mostListed;
  const packed = Buffer.alloc(headLength + (isList ? listBytes(within.length) : bitmapBytes));
  packed.writeUInt16LE(stretch, 0);
  packed.writeUInt16LE(within.length, 2);
  for (let index = 0; index < within.length; index += 1) {
    const place = within[index] ?? 0;
    if (isList) packed.writeUInt16LE(place, headLength + 2 * index);
    else packed[headLength + (place >>> 3)] = (packed[headLength + (place >>> 3)] ?? 0) | (1 << (place & 7));
  }
  return packed;
}

/** Adds all places of a lexeme to `bits`, which has room for them. @param packed begins where its memory begins */
export function unpackInto(bits: Bits, packed: Uint8Array): void {
  const words = new Uint32Array(packed.buffer, 0, packed.length >>> 2);
  const halves = new Uint16Array(packed.buffer, 0, packed.length >>> 1);
  for (let at = 0; at < words.length;) {
    const first = (halves[2 * at] ?? 0) * stretchLength;
    const count = halves[2 * at + 1] ?? 0;
    at += 1;
    if (count > mostListed) {
      const from = first >>> 5;
      const length = Math.min(bitmapBytes / 4, bits.length - from);
      for (let offset = 0; offset < length; offset += 1) bits[from + offset] = (bits[from + offset] ?? 0) | (words[at + offset] ?? 0);
      at += bitmapBytes / 4;
      continue;
    }
    for (let index = 2 * at; index < 2 * at + count; index += 1) {
      const place = first + (halves[index] ?? 0);
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    }
    at += listBytes(count) / 4;
  }
}
