import type { Page } from "@playwright/test";
import { correctionCopy, facetLabels, liveSearchCopy, noResultsCopy, orderLabels, searchCopy as copy } from "#app/copy/search.ts";
import { uiCopy } from "#app/copy/ui.ts";
import { gate } from "#tests/support/gate.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";
import { tabTo } from "./support/keyboard.ts";
import { quiet } from "./support/quiet.ts";

const main = (page: Page) => page.getByRole("main");
const box = (page: Page) => main(page).getByRole("searchbox");
const hits = (page: Page) => page.locator("[data-hits] h2 a");
const announced = (page: Page) => main(page).getByRole("status");

test("results come while one types, are counted aloud once it settles, and stand in the address", async ({ as }) => {
  const { page, visit } = await as(null);
  await page.clock.install();
  await visit("/sang-kien");
  const everything = await hits(page).count();
  let asked = 0;
  page.on("request", (request) => void (request.resourceType() === "fetch" && (asked += 1)));
  // However slowly the keys come here, for the page no time goes by between them.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await box(page).pressSequentially("ho so mot cua");
  expect(asked).toBe(0);
  await page.clock.resume();
  await expect(page).toHaveURL(/\/sang-kien\?q=ho\+so\+mot\+cua$/);
  await expect(page).toHaveTitle(new RegExp(copy.titleOf("ho so mot cua")));
  expect(await hits(page).count()).toBeLessThan(everything);
  await expect(hits(page).first()).toContainText("một cửa");
  await expect(box(page)).toBeFocused();
  await expect(announced(page)).toHaveText(/\d+ sáng kiến/);
  // Thirteen keys, and one question.
  expect(asked).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/sang-kien$/);
  await expect(hits(page)).toHaveCount(everything);
});

test("a slow answer to an older question never takes the place of a newer one", async ({ as }) => {
  const { page } = await as(null);
  await page.goto("/sang-kien");
  await quiet(page);
  const newerAnswered = gate();
  await page.route(/q=ho$/, async (route) => {
    await newerAnswered.passed;
    await route.continue().catch(() => undefined);
  });
  const older = page.waitForRequest(/q=ho$/);
  await box(page).pressSequentially("ho");
  await older;
  await box(page).pressSequentially(" so");
  await expect(page).toHaveURL(/q=ho\+so$/);
  newerAnswered.open();
  await quiet(page);
  await expect(page).toHaveURL(/q=ho\+so$/);
});

test("keys: a slash leads to the box, arrow down to the first result, and the slash can be switched off", async ({ as }) => {
  const { page } = await as(null);
  await page.goto("/sang-kien");
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("");
  await page.keyboard.press("ArrowDown");
  await expect(hits(page).first()).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: liveSearchCopy.shortcutOff }), "back");
  await page.keyboard.press("Enter");
  await expect(page.getByText(liveSearchCopy.shortcut)).toBeHidden();
  await hits(page).first().focus();
  await page.keyboard.press("/");
  await expect(hits(page).first()).toBeFocused();
  await page.reload();
  await expect(page.getByText(liveSearchCopy.shortcut)).toBeHidden();
});

test("recent searches stay on the device, are offered in an empty box and can be taken away", async ({ as }) => {
  const { page, visit } = await as(null);
  await visit("/sang-kien?q=bình+đẳng");
  for (const text of ["quy hoạch", "hồ sơ"]) {
    await visit("/sang-kien");
    await box(page).fill(text);
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-count]")).toBeFocused();
  }
  const recent = page.getByRole("group", { name: liveSearchCopy.recent });
  await expect(recent).toBeHidden();
  await visit("/sang-kien");
  await box(page).focus();
  // An address that was merely opened is no search of this person.
  await expect(recent.getByRole("link")).toHaveText(["hồ sơ", "quy hoạch"]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?q=h%E1%BB%93\+s%C6%A1$/);
  await page.keyboard.press("/");
  await box(page).fill("");
  // Said once the whole list is there again: what comes later would take its place.
  await expect(announced(page)).toHaveText(/^\d+ sáng kiến$/);
  await recent.getByRole("button", { name: liveSearchCopy.clearRecentLabel }).click();
  await expect(recent).toBeHidden();
  await expect(announced(page)).toHaveText(liveSearchCopy.cleared);
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain("quy hoạch");
});

test("a facet narrows, its chip widens again, and the filters stay while one types", async ({ as }) => {
  const { page, visit } = await as(null);
  await visit("/sang-kien");
  const facets = page.getByRole("navigation", { name: copy.filters });
  const year = facets.getByRole("region", { name: facetLabels.year }).getByRole("link").first();
  const count = /\d+(?= sáng kiến)/.exec((await year.innerText()).replaceAll("\n", " "))?.[0];
  await year.click();
  await expect(page).toHaveURL(/\?nam=\d{4}$/);
  await expect(hits(page)).toHaveCount(Number(count));
  await expect(year).toHaveAttribute("aria-current", "true");
  await box(page).pressSequentially("hồ sơ");
  await expect(page).toHaveURL(/q=h.*&nam=\d{4}$/);
  await main(page)
    .getByRole("link", { name: new RegExp(`^${copy.remove} ${facetLabels.year}`) })
    .click();
  await expect(page).toHaveURL(/\?q=[^&]*$/);
  await main(page).getByRole("link", { name: orderLabels.applied }).click();
  await expect(page).toHaveURL(/sap-xep=ap-dung-nhieu$/);
});

test("a phone folds the filters away", async ({ as }) => {
  const { page } = await as(null);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/sang-kien");
  const facet = page.getByRole("heading", { name: facetLabels.year });
  await expect(facet).toBeHidden();
  await main(page).getByText(copy.filters, { exact: true }).click();
  await expect(facet).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  // What was opened stays open while the results below change.
  await box(page).pressSequentially("hồ sơ");
  await expect(page).toHaveURL(/\?q=/);
  await expect(facet).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("what was mended is said, with the way back to what was typed", async ({ as }) => {
  const { page, visit } = await as(null);
  await visit("/sang-kien?q=hoof+sow+mootj+cuawr");
  await expect(main(page).getByText(correctionCopy.typing)).toBeVisible();
  await main(page)
    .getByRole("link", { name: correctionCopy.insteadLabel("hoof sow mootj cuawr") })
    .click();
  await expect(page).toHaveURL(/dung=1/);
  await expect(main(page).getByText(correctionCopy.verbatim("hoof sow mootj cuawr"))).toBeVisible();
  // Another question is mended again, and that is heard too.
  await box(page).fill("soos hoas hoof sow");
  await expect(page).toHaveURL(/\?q=soos\+hoas\+hoof\+sow$/);
  await expect(announced(page)).toContainText(correctionCopy.typing.trim());
});

test("nonsense finds nothing, and every advice is a link that helps", async ({ as }) => {
  const { page, visit } = await as(null);
  await visit("/sang-kien?q=xyzzyq+qqwwee&nam=2026");
  await expect(main(page).getByText(copy.emptyTitle)).toBeVisible();
  await expect(main(page).getByRole("link", { name: "xyzzyq", exact: true })).toBeVisible();
  await main(page).getByRole("list", { name: noResultsCopy.browse }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/sang-kien\?linh-vuc=/);
  expect(await hits(page).count()).toBeGreaterThan(0);
});

test.describe("without a script", () => {
  test.use({ script: false });

  test("searching, narrowing and ordering are forms and links", async ({ as }) => {
    const { page, visit } = await as(null);
    await visit("/sang-kien?nam=2026");
    await expect(page.getByText(liveSearchCopy.shortcut)).toBeHidden();
    await box(page).fill("ho so");
    await main(page).getByRole("button", { name: uiCopy.search }).click();
    await expect(page).toHaveURL(/\?q=ho\+so&nam=2026$/);
    const found = await hits(page).count();
    expect(found).toBeGreaterThan(0);
    await main(page).getByRole("link", { name: copy.remove }).first().click();
    await expect(page).toHaveURL(/\?q=ho\+so$/);
    expect(await hits(page).count()).toBeGreaterThanOrEqual(found);
    await main(page).getByRole("link", { name: orderLabels.title }).click();
    await expect(page).toHaveURL(/sap-xep=ten/);
  });
});
