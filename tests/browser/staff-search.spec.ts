import type { Page } from "@playwright/test";
import { savedSearchCopy } from "#app/copy/saved-search.ts";
import { staffSearchCopy as copy } from "#app/copy/staff-search.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";

const box = (page: Page) => page.getByRole("main").getByRole("searchbox");

const desks = [
  ["/viec-cua-don-vi", "officer@demo.test"],
  ["/viec-cua-hoi-dong", "secretary@demo.test"],
  ["/ban-to-chuc", "board@demo.test"],
] as const;

for (const [path, email] of desks) {
  test(`${path}: what is wrong is said at the box; what was found is counted, heard and taken back`, async ({ as }) => {
    const { page, visit } = await as(email);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const wrong of ["linh-tinh:abc", "nộp:hôm qua"]) {
      await visit(`${path}?tim=${encodeURIComponent(wrong)}`);
      await expect(page.getByText(copy.notRun)).toBeVisible();
      await expect(page.getByText(copy.none)).toHaveCount(0);
      await expect(box(page)).toHaveValue(wrong);
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toBeInViewport();
      await expect(box(page)).toHaveAttribute("aria-invalid", "true");
      await expect(box(page)).toHaveAccessibleDescription(new RegExp(copy.notRun));
    }
    await visit(`${path}?tim=xyzzyq`);
    await expect(page.getByRole("status").filter({ hasText: copy.foundNone("xyzzyq") })).toBeVisible();
    await expect(page.getByText(copy.foundNone("xyzzyq"))).toBeFocused();
    await expect(page.getByText(copy.otherWords)).toBeVisible();
    await expect(page.getByText(copy.fewerConditions)).toHaveCount(0);
    await page.getByRole("link", { name: copy.clear }).click();
    await expect(page).not.toHaveURL(/tim=/);
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue("");

    await visit(`${path}?tim=${encodeURIComponent("mã:SK-2026 xyzzyq")}`);
    await expect(page.getByText(copy.fewerConditions)).toBeVisible();
    await visit(`${path}?tim=${encodeURIComponent('"SK"')}`);
    await expect(page.getByText(/^\d+ hồ sơ khớp với “SK”$/)).toBeFocused();
    await page.getByText(copy.help).click();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}

test("a saved search: what was done is said and focused, saving it again leads to it, and on a phone its actions are in sight", async ({ as }) => {
  const { page, visit, press } = await as("author@demo.test");
  await page.setViewportSize({ width: 390, height: 844 });
  await visit("/tim-kiem-da-luu/moi?q=tim+lai+lan+nua");
  await press(/^Lưu$/);
  const done = (words: string) => page.getByRole("status").filter({ hasText: words });
  await expect(done(savedSearchCopy.done["da-luu"])).toBeFocused();
  await expect(page.getByRole("link", { name: `${savedSearchCopy.remove} tim lai lan nua` })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await visit("/tim-kiem-da-luu/moi?q=tim+lai+lan+nua");
  await expect(page.getByRole("heading", { level: 1, name: savedSearchCopy.already })).toBeVisible();
  await page.getByRole("link", { name: savedSearchCopy.changeIt }).click();
  await expect(page.getByRole("heading", { level: 1, name: savedSearchCopy.changeTitle })).toBeVisible();
  await press(/^Lưu$/);
  await expect(done(savedSearchCopy.done["da-sua"])).toBeFocused();
  await page.getByRole("link", { name: `${savedSearchCopy.remove} tim lai lan nua` }).click();
  await press(/^Xóa$/);
  await expect(done(savedSearchCopy.done["da-xoa"])).toBeFocused();
});
