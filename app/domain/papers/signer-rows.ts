import type { Signer } from "./paper.ts";

/** Where signatures stand: one on the right, several two by two. */
export function signerRows(signers: readonly Signer[]): [Signer | null, Signer | null][] {
  if (signers.length === 1) return [[null, signers[0] ?? null]];
  return signers.flatMap((signer, index): [Signer, Signer | null][] => (index % 2 === 0 ? [[signer, signers[index + 1] ?? null]] : []));
}
