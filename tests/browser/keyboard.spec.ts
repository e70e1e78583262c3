import type { Page } from "@playwright/test";
import { accountFieldCopy, signInCopy } from "#app/copy/account.ts";
import { editCopy, fieldLabels, sectionTitles } from "#app/copy/dossier-form.ts";
import { newDossierCopy } from "#app/copy/dossier.ts";
import { publicationCopy } from "#app/copy/publication.ts";
import { signatureCopy } from "#app/copy/releases.ts";
import { scoreSheetCopy } from "#app/copy/review.ts";
import { uiCopy } from "#app/copy/ui.ts";
import { DEMO_PASSWORD } from "#scripts/seed-demo/password.ts";
import { group } from "./journey/visitor.ts";
import { expect, test } from "./support/fixtures.ts";
import { tabAndChoose, tabAndPress, tabAndType, tabTo } from "./support/keyboard.ts";
import { findStop } from "./support/stops.ts";

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/");
  await tabAndPress(page, page.getByRole("link", { name: uiCopy.signIn }));
  await tabAndType(page, page.getByLabel(accountFieldCopy.email), email);
  await tabAndType(page, page.getByLabel(accountFieldCopy.password, { exact: true }), DEMO_PASSWORD);
  await tabAndPress(page, page.getByRole("button", { name: signInCopy.submit }));
  await expect(page).not.toHaveURL(/dang-nhap/);
}

test("the skip link is the first stop and leads into the page", async ({ as }) => {
  const { page } = await as(null);
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: uiCopy.skipLink })).toBeFocused();
  await expect(page.getByRole("link", { name: uiCopy.skipLink })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("searchbox")).toBeFocused();
});

test("somebody searches, opens a result and goes back a stop", async ({ as }) => {
  const { page } = await as(null);
  await page.goto("/");
  const box = page.getByRole("main").getByRole("searchbox");
  await tabAndType(page, box, "thu tuc");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/sang-kien\?q=/);
  const first = page
    .getByRole("main")
    .getByRole("article")
    .getByRole("link")
    .or(page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link"));
  await tabTo(page, first.first());
  await tabTo(page, page.getByRole("main").getByRole("searchbox"), "back");
  await tabAndPress(page, first.first());
  await expect(page).toHaveURL(/\/sang-kien\/SK-/);
});

test("a wrong password brings the focus to the summary, and its link to the field", async ({ as }) => {
  const { page } = await as(null);
  await page.goto("/dang-nhap");
  await tabAndPress(page, page.getByRole("link", { name: signInCopy.forgotten }));
  await tabTo(page, page.getByRole("main").getByRole("button").first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(accountFieldCopy.email)).toBeFocused();
});

test("an author signs in and files a draft to the point of saving", async ({ as }) => {
  const { page } = await as(null);
  await signIn(page, "author@demo.test");
  await page.goto("/ho-so/moi");
  const campaigns = group(page, newDossierCopy.campaign).getByRole("radio");
  // Where one campaign alone is open it is chosen already.
  if (!(await campaigns.first().isChecked())) await tabAndChoose(page, campaigns, 0);
  await tabAndChoose(page, group(page, fieldLabels.kind).getByRole("radio"), 1);
  await tabAndType(page, page.getByLabel(fieldLabels.title), "Bang nhac han tra loi don");
  await tabAndPress(page, page.getByRole("button", { name: newDossierCopy.submit }));
  await expect(page).toHaveURL(/\/ho-so\/\d+$/);
  await tabAndPress(page, page.getByRole("link", { name: sectionTitles.content, exact: true }));
  await tabAndChoose(page, group(page, fieldLabels.solutionKind).getByRole("radio"), 1);
  await tabAndType(page, page.getByLabel(fieldLabels.problem), "Thư trả lời trễ hạn vì không ai nhắc.");
  await tabTo(page, page.getByRole("button", { name: editCopy.save, exact: true }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/da-luu/);
  await page.reload();
  await expect(page.getByLabel(fieldLabels.problem)).toHaveValue("Thư trả lời trễ hạn vì không ai nhắc.");
});

test("a member scores a file, band by band", async ({ as, connection }) => {
  const { page } = await as(null);
  await signIn(page, "member@demo.test");
  const assigned = await connection.db
    .selectFrom("reviewAssignment as r")
    .innerJoin("account as a", "a.id", "r.reviewerId")
    .innerJoin("initiative as i", "i.id", "r.initiativeId")
    .leftJoin("scoreSheet as s", "s.assignmentId", "r.id")
    .select("r.initiativeId")
    .where("a.email", "=", "member@demo.test")
    .where("i.status", "=", "under_review")
    .where("r.endedAt", "is", null)
    .where("s.submittedAt", "is", null)
    .executeTakeFirstOrThrow();
  await page.goto(`/ho-so/${assigned.initiativeId}/phieu-cham`);
  const bands = page.getByRole("group", { name: scoreSheetCopy.band, exact: true });
  const marks = page.getByLabel(scoreSheetCopy.mark);
  for (let index = 0; index < (await bands.count()); index += 1) {
    const radios = bands.nth(index).getByRole("radio");
    const checked = bands.nth(index).locator("input:checked");
    await tabTo(page, (await checked.count()) > 0 ? checked : radios.first());
    await page.keyboard.press("Space");
    for (let step = 0; step < 6 && !(await radios.first().isChecked()); step += 1) await page.keyboard.press("ArrowUp");
    await expect(radios.first()).toBeChecked();
    const lowest = /[\d,]+/.exec(await bands.nth(index).locator("label").first().innerText())?.[0] ?? "";
    await tabTo(page, marks.nth(index));
    await page.keyboard.press("Control+A");
    await page.keyboard.type(lowest);
  }
  await tabAndPress(page, page.getByRole("button", { name: scoreSheetCopy.saveAndReview }));
  await tabTo(page, page.getByRole("button", { name: scoreSheetCopy.submit }));
});

test("the board publishes a decision: one hands it over, another signs", async ({ as, connection, baseURL }) => {
  const stop = await findStop({ connection, origin: baseURL ?? "", path: "/ho-so/:id/cong-bo", holding: 'method="post"' });
  const { page } = await as(null);
  await signIn(page, stop.email ?? "");
  await page.goto(stop.url);
  const box = group(page, publicationCopy.confirmation).getByRole("checkbox");
  await tabTo(page, box);
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  await tabAndPress(page, page.getByRole("main").locator("form").getByRole("button").first());
  const id = Number(/\d+/.exec(stop.url)?.[0]);
  const list = await connection.db.selectFrom("release").select("id").orderBy("id", "desc").executeTakeFirstOrThrow();
  const second = (await as(null)).page;
  await signIn(second, stop.email === "board@demo.test" ? "board2@demo.test" : "board@demo.test");
  await second.goto(`/ban-to-chuc/dot-cong-bo/${list.id}/ky`);
  const signature = group(second, signatureCopy.confirmation).getByRole("checkbox");
  await tabTo(second, signature);
  await second.keyboard.press("Space");
  await tabAndPress(second, second.getByRole("main").locator("form").getByRole("button").first());
  const released = await connection.db.selectFrom("publication").select("id").where("initiativeId", "=", id).where("endedAt", "is", null).execute();
  expect(released).toHaveLength(1);
});
