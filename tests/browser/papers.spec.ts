import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { paperListCopy as copy, paperTitles } from "#app/copy/papers.ts";
import type { PaperCopy, PaperFormat, PaperName } from "#app/domain/papers/papers.ts";
import type { DatabaseConnection } from "#db/client.ts";
import { expect, test } from "./support/fixtures.ts";
import { offeredName } from "./support/offered-name.ts";

const author = "author@demo.test";

/** A file of the demo's author that is under review: sent once, confirmed by its unit. */
const sentFile = ({ db }: DatabaseConnection) =>
  db
    .selectFrom("initiative as i")
    .innerJoin("account as a", "a.id", "i.ownerId")
    .select(["i.id", "i.code"])
    .where("a.email", "=", author)
    .where("i.status", "=", "under_review")
    .orderBy("i.id")
    .executeTakeFirstOrThrow();

async function download(page: Page, paper: PaperName, format: PaperFormat, paperCopy: PaperCopy): Promise<{ name: string; start: string }> {
  const link = page.getByRole("link", { name: copy.download(paperTitles.initiative[paper], format, copy.copies[paperCopy].title), exact: true });
  // The first paper after the start waits for the process that draws.
  const started = page.waitForEvent("download", { timeout: 120_000 });
  await link.click();
  const saved = await started;
  return { name: await offeredName(page, await link.getAttribute("href")), start: (await readFile(await saved.path())).subarray(0, 4).toString("latin1") };
}

for (const script of [true, false]) {
  test.describe(script ? "with scripts" : "without scripts", () => {
    test.use({ script, viewport: { width: 390, height: 844 } });

    test("on a phone an author takes the papers of a sent file, each under its Vietnamese name", async ({ as, connection }) => {
      const { id, code } = await sentFile(connection);
      const { page, visit } = await as(author);
      // Visiting looks the page over with axe where scripts run.
      await visit(`/ho-so/${id}/giay-to`);
      await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([copy.copies.full.title, copy.copies.open.title]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await download(page, "bien-nhan", "pdf", "full")).toEqual({ name: `Giấy biên nhận hồ sơ - ${code} - phiên bản 1.pdf`, start: "%PDF" });
      expect(await download(page, "don", "docx", "open")).toEqual({
        name: `Đơn yêu cầu công nhận sáng kiến - ${code} - phiên bản 1 - bản công khai.docx`,
        start: "PK\u0003\u0004",
      });
      await expect(page).toHaveURL(new RegExp(`/ho-so/${id}/giay-to$`));
    });
  });
}
