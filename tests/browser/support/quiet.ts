import { expect, type BrowserContext, type Page, type Request } from "@playwright/test";

interface Watched {
  underWay: Set<Request>;
  /** Whether the page may run scripts. */
  script: boolean;
}

const watched = new WeakMap<Page, Watched>();

/** Notes what the pages of the context ask for and have not got yet. To be called before the first page. */
export function watchRequests(context: BrowserContext, { script }: { script: boolean }): void {
  context.on("page", (page) => {
    const underWay = new Set<Request>();
    let left: Request[] = [];
    watched.set(page, { underWay, script });
    page.on("request", (request) => {
      if (request.isNavigationRequest()) left = [...underWay];
      underWay.add(request);
    });
    // Where another document has come, what the one before it still asked for matters no more; not of every such request an end is told.
    page.on("domcontentloaded", () => {
      for (const request of left) underWay.delete(request);
    });
    page.on("requestfinished", (request) => underWay.delete(request));
    page.on("requestfailed", (request) => underWay.delete(request));
    // An address that turns out to be a file is asked for, and no end of it is told.
    page.on("download", (download) => {
      for (const request of underWay) if (request.url() === download.url()) underWay.delete(request);
    });
  });
}

/**
 * Waits until the page has all that it asked for and its scripts have done with it: what is typed or pressed now is heard. No pause stands for that; the
 * driver's own “networkidle” is half a second of silence, and comes once for each document.
 */
export async function quiet(page: Page): Promise<void> {
  const { underWay, script } = watched.get(page) ?? notWatched();
  // Twice in a row: scripts that have come to rest may have asked for something first.
  for (let rests = 0; rests < 2;) {
    await page.waitForLoadState("load");
    await expect.poll(() => underWay.size, { intervals: [20] }).toBe(0);
    const rested = script ? await rest(page) : true;
    rests = rested && underWay.size === 0 ? rests + 1 : 0;
  }
}

const notWatched = (): never => {
  throw new Error("The page is of no watched context");
};

/** @returns false where the page was left meanwhile */
async function rest(page: Page): Promise<boolean> {
  try {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
    return true;
  } catch (error) {
    if (error instanceof Error && /context was destroyed|navigat/i.test(error.message)) return false;
    throw error;
  }
}
