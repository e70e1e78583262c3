/** A set of places: one bit for each. */
export type Bits = Uint32Array;

export const bitsFor = (places: number): Bits => new Uint32Array((places + 31) >>> 5);
export const setBit = (bits: Bits, place: number): void => {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
};
export const clearBit = (bits: Bits, place: number): void => {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) & ~(1 << (place & 31));
};
export const hasBit = (bits: Bits, place: number): boolean => ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;

/** Keeps in `bits` what is in `others` too. */
export function keepCommon(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & (others[at] ?? 0);
}

/** Adds `others` to `bits`, which has room for them. */
export function addAll(bits: Bits, others: Bits): void {
  for (let at = 0; at < others.length; at += 1) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0);
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word of bits) {
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Calls `each` with every place of a set, in their order. */
export function eachBit(bits: Bits, each: (place: number) => void): void {
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) each((at << 5) + 31 - Math.clz32(word & -word));
  }
}

/** A set with room for more places. */
export function widened(bits: Bits, places: number): Bits {
  const wider = bitsFor(places);
  wider.set(bits.subarray(0, wider.length));
  return wider;
}
