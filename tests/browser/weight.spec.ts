import { expect, test } from "./support/fixtures.ts";
import { findStop, pagePaths } from "./support/stops.ts";

/** Bytes of JavaScript that the public may be asked to fetch for one page, as they travel. */
const publicLimit = 100_000;
/** And for a page of work, where React runs. */
const deskLimit = 170_000;

for (const path of pagePaths) {
  test(`${path} is light enough`, async ({ as, connection, baseURL }) => {
    const stop = await findStop({ connection, origin: baseURL ?? "", path });
    const { page } = await as(stop.email);
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "script" || request.url().endsWith(".js")) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(stop.url);
    await page.waitForLoadState("networkidle");
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(stop.email === null ? publicLimit : deskLimit);
  });
}
