import type { Page } from "@playwright/test";
import { autosaveCopy, localCopyCopy } from "#app/copy/autosave.ts";
import { scoreSheetCopy } from "#app/copy/review.ts";
import type { DatabaseConnection } from "#db/client.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";
import { quiet } from "./support/quiet.ts";

const saved = /Đã lưu \d\d:\d\d/;
const member = "member@demo.test";
const comment = (page: Page) => page.getByRole("textbox", { name: scoreSheetCopy.commentToAuthor });
const status = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words });

/** A file whose score sheet that member has not handed in. */
async function openFile({ db }: DatabaseConnection): Promise<number> {
  const { initiativeId } = await db
    .selectFrom("reviewAssignment as r")
    .innerJoin("account as a", "a.id", "r.reviewerId")
    .innerJoin("initiative as i", "i.id", "r.initiativeId")
    .leftJoin("scoreSheet as s", "s.assignmentId", "r.id")
    .select("r.initiativeId")
    .where("a.email", "=", member)
    .where("i.status", "=", "under_review")
    .where("r.endedAt", "is", null)
    .where("s.submittedAt", "is", null)
    .orderBy("r.id", "desc")
    .executeTakeFirstOrThrow();
  return initiativeId;
}

test("a score sheet is saved while it is filled in; a second window gets both versions, and what it typed is kept", async ({ as, connection }) => {
  const id = await openFile(connection);
  const { page: first } = await as(member);
  await first.setViewportSize({ width: 390, height: 800 });
  await first.goto(`/ho-so/${id}/phieu-cham`);
  const second = await first.context().newPage();
  await second.setViewportSize({ width: 390, height: 800 });
  await second.goto(`/ho-so/${id}/phieu-cham`);
  await quiet(first);
  await quiet(second);
  await comment(first).fill("Nên đo thêm số liệu ở quầy.");
  await expect(status(first, saved)).toBeVisible();
  await first.getByText(scoreSheetCopy.partsLabel).click();
  await first.locator("main details a").first().click();
  await expect(comment(first)).toHaveValue("Nên đo thêm số liệu ở quầy.");
  expect(await accessibilityFaults(first)).toEqual([]);

  await comment(second).fill("Nên đo thêm số liệu ở hai phường.");
  await expect(status(second, autosaveCopy.stale)).toBeVisible();
  await second.getByRole("button", { name: autosaveCopy.compare }).click();
  await expect(second.getByRole("heading", { name: scoreSheetCopy.stored })).toBeVisible();
  await expect(second.getByText("Nên đo thêm số liệu ở quầy.")).toBeVisible();
  await expect(comment(second)).toHaveValue("Nên đo thêm số liệu ở hai phường.");
  expect(await accessibilityFaults(second)).toEqual([]);
  await second.getByRole("button", { name: scoreSheetCopy.save, exact: true }).click();
  await expect(second.getByText(scoreSheetCopy.savedInFull)).toBeVisible();
  await second.reload();
  await expect(comment(second)).toHaveValue("Nên đo thêm số liệu ở hai phường.");
  await expect(second.getByText(localCopyCopy.title)).toHaveCount(0);
});

test("what was typed after signing out stays on the machine and is offered beside the stored sheet", async ({ as, connection }) => {
  const id = await openFile(connection);
  const { page } = await as(member);
  await page.goto(`/ho-so/${id}/phieu-cham`);
  await quiet(page);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await comment(page).fill("Câu này gõ sau khi phiên đã hết hạn.");
  await expect(status(page, autosaveCopy.signedOut)).toBeVisible();
  await page.context().addCookies(cookies);
  await page.goto(`/ho-so/${id}/phieu-cham`);
  await expect(page.getByText(localCopyCopy.title)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: localCopyCopy.restore }).click();
  await expect(comment(page)).toHaveValue("Câu này gõ sau khi phiên đã hết hạn.");
  await expect(status(page, saved)).toBeVisible();
});
