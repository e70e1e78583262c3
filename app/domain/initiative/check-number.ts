/** The beginning of a digest in hexadecimal as people compare it, “3F9A-07C2-B1D4”: two receipts of one sending bear the same. */
export const checkNumberOf = (digest: string): string =>
  digest
    .slice(0, 12)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, "$1-");
