import type { Page } from "@playwright/test";
import { uiCopy } from "#app/copy/ui.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";
import { markupFaults } from "./support/served-html.ts";
import { findStop, pagePaths } from "./support/stops.ts";

/** Looks that people choose: a phone, a desk, a desk at night. */
const looks = [
  { name: "390 px", width: 390, colorScheme: "light", rules: undefined },
  { name: "1280 px", width: 1280, colorScheme: "light", rules: undefined },
  { name: "1280 px, dark", width: 1280, colorScheme: "dark", rules: ["color-contrast"] },
] as const;

/** What is wrong with a page in every look, in words. */
async function faultsInEveryLook(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, width, colorScheme, rules } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    faults.push(...(await accessibilityFaults(page, rules)).map((fault) => `${name}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 800 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) faults.push(`320 px: ${overflow} px too wide`);
  return faults;
}

function foreignRequests(page: Page, origin: string): string[] {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  return foreign;
}

/** Bytes of JavaScript that the public may be asked to fetch for one page, as they travel. */
const publicLimit = 100_000;
/** And for a page of work, where React runs. */
const deskLimit = 170_000;

/** The scripts that the page fetches from now on. @returns their bytes so far */
function scriptBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script" || request.url().endsWith(".js")) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

for (const path of pagePaths) {
  test(`${path} is sound, and light enough`, async ({ as, connection, baseURL }) => {
    const origin = baseURL ?? "";
    const stop = await findStop({ connection, origin, path });
    const { page } = await as(stop.email);
    const foreign = foreignRequests(page, origin);
    const bytes = scriptBytes(page);
    const answer = await page.goto(stop.url);
    const html = (await answer?.text()) ?? "";
    await page.waitForLoadState("networkidle");
    expect(await bytes()).toBeLessThanOrEqual(stop.email === null ? publicLimit : deskLimit);
    expect(answer?.status(), stop.url).toBe(200);
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    expect(await page.title()).toContain(uiCopy.brand);
    await expect(page.locator("h1")).toHaveCount(1);
    expect(await markupFaults(html), stop.url).toEqual([]);
    expect(await faultsInEveryLook(page), stop.url).toEqual([]);
    expect(foreign).toEqual([]);
  });
}

for (const refused of [
  { name: "an address that is not there", email: null, url: "/khong-co-trang-nay", status: 404 },
  { name: "a file that is not there", email: "author@demo.test", url: "/ho-so/999999", status: 404 },
  { name: "a place of others", email: "author@demo.test", url: "/quan-tri/tai-khoan", status: 403 },
]) {
  test(`${refused.name} is refused by a sound page`, async ({ as }) => {
    const { page } = await as(refused.email);
    const answer = await page.goto(refused.url);
    expect(answer?.status()).toBe(refused.status);
    await expect(page.locator("h1")).toHaveCount(1);
    expect(await markupFaults((await answer?.text()) ?? "")).toEqual([]);
    expect(await faultsInEveryLook(page)).toEqual([]);
  });
}
