import type { Page } from "@playwright/test";
import { facetLabels, orderLabels, searchCopy as copy } from "#app/copy/search.ts";
import { expect, test } from "./support/fixtures.ts";

const main = (page: Page) => page.getByRole("main");
const box = (page: Page) => main(page).getByRole("searchbox");
const count = (page: Page) => page.locator("[data-count]");
const announced = (page: Page) => main(page).getByRole("status");

test("whoever narrows, orders or sends is led to what was found, and hears how much", async ({ as }) => {
  const { page, visit } = await as(null);
  await visit("/sang-kien");
  await expect(count(page)).not.toBeFocused();
  const facets = page.getByRole("navigation", { name: copy.filters });
  await facets.getByRole("region", { name: facetLabels.year }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\?nam=\d{4}$/);
  await expect(count(page)).toBeFocused();
  await expect(announced(page)).toHaveText(/\d+ sáng kiến/);
  await main(page).getByRole("link", { name: orderLabels.title }).click();
  await expect(page).toHaveURL(/sap-xep=ten/);
  await expect(count(page)).toBeFocused();
  await box(page).fill("hồ sơ");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=h/);
  await expect(count(page)).toBeFocused();
  await expect(announced(page)).toHaveText(/\d+ sáng kiến cho “hồ sơ”/);
  // What is opened anew moves nothing.
  await visit("/sang-kien");
  await expect(count(page)).not.toBeFocused();
});

test("back leads from what was typed to what was opened, and the same question sent twice is one step", async ({ as }) => {
  const { page, visit } = await as(null);
  await visit("/sang-kien?sap-xep=ten");
  const opened = await page.locator("[data-hits] h2").first().innerText();
  await box(page).pressSequentially("ho so", { delay: 30 });
  await expect(page).toHaveURL(/q=ho\+so/);
  const steps = await page.evaluate(() => history.length);
  for (let sent = 0; sent < 2; sent += 1) {
    await box(page).press("Enter");
    await expect(count(page)).toBeFocused();
  }
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  await expect(page).toHaveURL(/\/sang-kien\?sap-xep=ten$/);
  await expect(page.locator("[data-hits] h2").first()).toHaveText(opened);
  await expect(box(page)).toHaveValue("");
});

test("a long word in what was searched lately stays inside its panel", async ({ as }) => {
  const { page, visit } = await as(null);
  await page.setViewportSize({ width: 390, height: 800 });
  await visit("/sang-kien");
  await box(page).fill("x".repeat(200));
  await page.keyboard.press("Enter");
  await expect(count(page)).toBeFocused();
  await visit("/sang-kien");
  await box(page).focus();
  const [panel, link] = await Promise.all([page.locator("[data-recent]").boundingBox(), page.locator("[data-recent] a").first().boundingBox()]);
  expect((link?.x ?? 0) + (link?.width ?? 999)).toBeLessThanOrEqual((panel?.x ?? 0) + (panel?.width ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("what is only for the screen is not printed, and behind the last page one thing is said", async ({ as }) => {
  const { page, visit } = await as(null);
  await visit("/sang-kien");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("[data-shortcut]")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await visit("/sang-kien?trang=99&linh-vuc=khong-co-that");
  await expect(main(page).getByText(copy.unknownValue("khong-co-that")).first()).toBeVisible();
  await visit("/sang-kien?trang=99");
  await expect(main(page).getByText(copy.beyondTitle, { exact: true })).toBeVisible();
  await expect(main(page).locator("p[data-count]")).toHaveCount(0);
});
