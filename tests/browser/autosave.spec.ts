import type { Page } from "@playwright/test";
import { autosaveCopy, conflictCopy, localCopyCopy } from "#app/copy/autosave.ts";
import { editCopy, fieldLabels } from "#app/copy/dossier-form.ts";
import { makeDraft } from "./support/draft.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";
import { quiet } from "./support/quiet.ts";
import { openSession } from "./support/session.ts";

const phone = { width: 390, height: 800 };
const saved = /Đã lưu \d\d:\d\d/;
const author = "author@demo.test";

const box = (page: Page, field: "problem" | "solution" | "summary" | "novelty") => page.getByRole("textbox", { name: fieldLabels[field], exact: true });
const status = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words });

async function expectSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

test.describe("while one types, on a phone", () => {
  test("what is typed is saved by itself and is there after a reload", async ({ as, connection }) => {
    const id = await makeDraft({ connection, email: author });
    const { page } = await as(author);
    await page.setViewportSize(phone);
    await page.goto(`/ho-so/${id}/phan/noi-dung`);
    await quiet(page);
    await expectSound(page);
    await box(page, "problem").fill("Cán bộ quên hạn trả lời vì sổ tay không nhắc.");
    await expect(status(page, saved)).toBeVisible();
    await expectSound(page);
    await page.reload();
    await expect(box(page, "problem")).toHaveValue("Cán bộ quên hạn trả lời vì sổ tay không nhắc.");
    await expect(page.getByText(localCopyCopy.title)).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("a button pressed before typing rests saves the same text once and goes to the next section", async ({ as, connection }) => {
    const id = await makeDraft({ connection, email: author });
    const { page } = await as(author);
    await page.setViewportSize(phone);
    await page.goto(`/ho-so/${id}/phan/noi-dung`);
    await quiet(page);
    await box(page, "problem").fill("Gõ xong bấm ngay.");
    await page.getByRole("button", { name: editCopy.saveAndGoOn }).click();
    await expect(page).toHaveURL(`/ho-so/${id}/phan/cach-lam`);
    const row = await connection.db.selectFrom("initiative").select("problem").where("id", "=", id).executeTakeFirstOrThrow();
    expect(row.problem).toBe("Gõ xong bấm ngay.");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("without a network the text stays on the machine and is saved when the network is back", async ({ as, connection }) => {
    const id = await makeDraft({ connection, email: author });
    const { page } = await as(author);
    await page.setViewportSize(phone);
    await page.goto(`/ho-so/${id}/phan/cach-lam`);
    await quiet(page);
    await page.context().setOffline(true);
    await box(page, "solution").fill("Gõ trong thang máy.");
    await expect(status(page, autosaveCopy.unreached)).toBeVisible();
    await expectSound(page);
    await box(page, "solution").fill("Gõ trong thang máy, gõ thêm khi vẫn chưa có mạng.");
    await page.getByRole("button", { name: editCopy.save, exact: true }).click();
    await expect(box(page, "solution")).toHaveValue("Gõ trong thang máy, gõ thêm khi vẫn chưa có mạng.");
    await page.context().setOffline(false);
    await expect(status(page, saved)).toBeVisible();
    await expect
      .poll(async () => (await connection.db.selectFrom("initiative").select("solution").where("id", "=", id).executeTakeFirstOrThrow()).solution)
      .toBe("Gõ trong thang máy, gõ thêm khi vẫn chưa có mạng.");
  });

  test("signed out in the middle: the text stays, is offered after signing in to nobody else, and is restored", async ({ as, connection, baseURL }) => {
    const id = await makeDraft({ connection, email: author, coauthor: "coauthor@demo.test" });
    const { page } = await as(author);
    await page.setViewportSize(phone);
    await page.goto(`/ho-so/${id}/phan/cach-lam`);
    await quiet(page);
    await page.context().clearCookies();
    await box(page, "solution").fill("Câu này gõ sau khi phiên đã hết hạn.");
    await expect(status(page, autosaveCopy.signedOut)).toBeVisible();
    await expectSound(page);
    await page.getByRole("link", { name: autosaveCopy.signIn }).click();
    await expect(page).toHaveURL(new RegExp(`/dang-nhap\\?tiep=.*phan`));

    const enter = async (email: string) => {
      await page
        .context()
        .addCookies([{ name: "phien", value: await openSession({ connection, email }), url: baseURL ?? "", httpOnly: true, sameSite: "Lax" }]);
      await page.goto(`/ho-so/${id}/phan/cach-lam`);
      await quiet(page);
    };
    await enter("coauthor@demo.test");
    await expect(page.getByText(localCopyCopy.title)).toHaveCount(0);
    await enter(author);
    await expect(page.getByText(localCopyCopy.title)).toBeVisible();
    await expectSound(page);
    await page.getByRole("button", { name: localCopyCopy.restore }).click();
    await expect(box(page, "solution")).toHaveValue("Câu này gõ sau khi phiên đã hết hạn.");
    await expect(status(page, saved)).toBeVisible();
    await page.reload();
    await expect(box(page, "solution")).toHaveValue("Câu này gõ sau khi phiên đã hết hạn.");
  });

  test("in two windows: the second gets both versions side by side, chooses, and nothing is lost", async ({ as, connection }) => {
    const id = await makeDraft({ connection, email: author });
    const { page: first } = await as(author);
    await first.setViewportSize(phone);
    await first.goto(`/ho-so/${id}/phan/cach-lam`);
    const second = await first.context().newPage();
    await second.setViewportSize(phone);
    await second.goto(`/ho-so/${id}/phan/cach-lam`);
    await quiet(first);
    await quiet(second);
    await box(first, "solution").fill("Quét mã rồi nhắc hạn qua tin nhắn.");
    await expect(status(first, saved)).toBeVisible();
    await box(second, "solution").fill("Quét mã rồi nhắc hạn qua thư.");
    await box(second, "novelty").fill("Lần đầu nhắc hạn tự động.");
    await expect(status(second, autosaveCopy.stale)).toBeVisible();
    await expectSound(second);
    await second.getByRole("button", { name: autosaveCopy.compare }).click();
    await expect(second.getByText(conflictCopy.title)).toBeVisible();
    await expect(second.locator("mark").first()).toBeVisible();
    await expectSound(second);
    const choose = (field: string, name: string) => second.getByRole("group", { name: conflictCopy.choose(field) }).getByLabel(name);
    await second.getByRole("button", { name: conflictCopy.save }).click();
    await expect(second.getByRole("alert")).toBeFocused();
    await choose(fieldLabels.solution, conflictCopy.keepStored).check();
    await choose(fieldLabels.novelty, conflictCopy.keepMine).check();
    await second.getByRole("button", { name: conflictCopy.save }).click();
    await expect(box(second, "solution")).toHaveValue("Quét mã rồi nhắc hạn qua tin nhắn.");
    await expect(box(second, "novelty")).toHaveValue("Lần đầu nhắc hạn tự động.");
    await expect(second.getByText(localCopyCopy.title)).toHaveCount(0);
    const row = await connection.db.selectFrom("initiative").select(["solution", "novelty"]).where("id", "=", id).executeTakeFirstOrThrow();
    expect(row).toEqual({ solution: "Quét mã rồi nhắc hạn qua tin nhắn.", novelty: "Lần đầu nhắc hạn tự động." });
  });

  test("what cannot be kept is said and does not stop the typing", async ({ as, connection }) => {
    const id = await makeDraft({ connection, email: author });
    const { page } = await as(author);
    await page.setViewportSize(phone);
    await page.goto(`/ho-so/${id}/phan/hieu-qua`);
    await quiet(page);
    const sum = page.getByRole("textbox", { name: fieldLabels.yearlySavingVnd });
    await sum.fill("khoảng 12 triệu");
    await expect(status(page, autosaveCopy.refused)).toBeVisible();
    await expectSound(page);
    await sum.fill("12.500.000");
    await expect(status(page, saved)).toBeVisible();
    const row = await connection.db.selectFrom("initiative").select("yearlySavingVnd").where("id", "=", id).executeTakeFirstOrThrow();
    expect(row.yearlySavingVnd).toBe("12500000");
  });
});
