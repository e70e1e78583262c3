export interface FilingWindow {
  filingOpensAt: Date | null;
  filingClosesAt: Date | null;
}

/** A campaign takes new files from its opening to its closing; without an opening it takes none, without a closing it goes on. Files sent back may return later. */
export const isFilingOpen = (window: FilingWindow, now: Date): boolean =>
  window.filingOpensAt !== null && window.filingOpensAt <= now && (window.filingClosesAt === null || now < window.filingClosesAt);
