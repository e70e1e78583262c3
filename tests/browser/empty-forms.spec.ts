import { uiCopy } from "#app/copy/ui.ts";
import { routeAccess } from "#app/domain/access/routes.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";
import { quiet } from "./support/quiet.ts";
import { findStop, pagePaths } from "./support/stops.ts";

/** An empty form is a good answer there: a draft may be saved with gaps, a step that only asks for a yes is taken. */
const mayBeEmpty = new Set([
  "/ap-dung/:id/kiem-chung",
  "/ho-so/:id/hop",
  "/ho-so/:id/dong-y",
  "/ho-so/:id/roi",
  "/dong-tac-gia/:token/tu-choi",
  "/ho-so/:id/phieu-cham",
  "/ho-so/:id/phieu-cham/nop",
  "/ho-so/:id/phieu-kha-thi",
  "/ho-so/:id/phieu-kha-thi/nop",
  "/tim-kiem-da-luu/:id/xoa",
  // A list may hold nothing yet.
  "/ban-to-chuc/dot-cong-bo/:release/chon-ho-so",
  // Nothing known of a member, and no limit.
  "/viec-cua-hoi-dong/:council/uy-vien/:member",
  // Writes the people of a sheet that was checked before; its faults are the journey's of tests/browser/import-and-own-data.spec.ts.
  "/viec-cua-don-vi/nhap/:id",
  // Asks for the password at an address of its own, which answers with the file; told by the same journey.
  "/tai-khoan/du-lieu",
]);

/** What marks the form that is meant, where a page has several. */
const formOf: Record<string, string> = { "/ho-so/:id/trao-doi": 'name="body"', "/viec-cua-don-vi/xac-nhan-nhieu": 'name="conclusion-' };

const formPaths = pagePaths.filter((path) => routeAccess[path]?.write && !mayBeEmpty.has(path));

for (const path of formPaths) {
  test(`${path}: an empty form comes back with its errors in words`, async ({ as, connection, baseURL }) => {
    const stop = await findStop({ connection, origin: baseURL ?? "", path, holding: formOf[path] ?? 'method="post"' });
    const { page } = await as(stop.email);
    await page.goto(stop.url);
    await quiet(page);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page
      .getByRole("main")
      .locator("form[method=post]")
      .first()
      .evaluate((form: HTMLFormElement) => {
        for (const field of form.elements) {
          if (field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type)) field.checked = false;
          else if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== "hidden")) field.value = "";
          else if (field instanceof HTMLSelectElement) field.selectedIndex = field.querySelector('option[value=""]') ? 0 : field.selectedIndex;
        }
        form.noValidate = true;
        form.requestSubmit(form.querySelector<HTMLButtonElement>("button:not([type=button])"));
      });
    expect((await answered).status(), stop.url).toBe(422);
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${uiCopy.errorTitlePrefix}`));
    await expect(page.getByRole("alert").getByRole("listitem").first()).toBeVisible();
    expect(await accessibilityFaults(page), stop.url).toEqual([]);
  });
}
