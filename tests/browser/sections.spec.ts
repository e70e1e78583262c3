import type { Page } from "@playwright/test";
import { conflictCopy } from "#app/copy/autosave.ts";
import { editCopy, fieldLabels, participantCopy, sectionTitles } from "#app/copy/dossier-form.ts";
import { dossierCopy } from "#app/copy/dossier-progress.ts";
import { dossierErrors } from "#app/copy/errors/dossier.ts";
import { fillDate, group } from "./journey/visitor.ts";
import { makeDraft } from "./support/draft.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";
import { tabAndPress, tabAndType, tabTo } from "./support/keyboard.ts";
import { quiet } from "./support/quiet.ts";

const author = "author@demo.test";
const box = (page: Page, field: "problem" | "solution" | "novelty" | "economicEffect") => page.getByRole("textbox", { name: fieldLabels[field], exact: true });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("the task list names every section with its state in words and leads to it", async ({ as, connection }) => {
  const id = await makeDraft({ connection, email: author });
  const { page } = await as(author);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`/ho-so/${id}`);
  const task = (title: string) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title, exact: true }) });
  const { states } = dossierCopy.tasks;
  await expect(task(sectionTitles.content)).toContainText(states.begun);
  await expect(task(sectionTitles.method)).toContainText(states.untouched);
  await expect(task(sectionTitles.links)).toContainText(states.optional);
  await task(sectionTitles.method).getByRole("link").click();
  await box(page, "solution").fill("Quét mã.");
  await box(page, "novelty").fill("Lần đầu.");
  await press(page, editCopy.save);
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
  await page.goto(`/ho-so/${id}`);
  await expect(task(sectionTitles.method)).toContainText(states.whole);
});

test.describe("without JavaScript", () => {
  test.use({ script: false });

  test("a section is saved, refused with what was typed kept, and compared where somebody else saved", async ({ as, connection }) => {
    const id = await makeDraft({ connection, email: author });
    const { page } = await as(author);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`/ho-so/${id}/phan/hieu-qua`);
    await box(page, "economicEffect").fill("Đỡ 19 phút mỗi hồ sơ.");
    await page.getByRole("textbox", { name: fieldLabels.yearlySavingVnd }).fill("12,5 triệu");
    await press(page, editCopy.save);
    await expect(page.getByRole("alert")).toContainText(dossierErrors.money_wrong);
    await expect(box(page, "economicEffect")).toHaveValue("Đỡ 19 phút mỗi hồ sơ.");
    await page.getByRole("textbox", { name: fieldLabels.yearlySavingVnd }).fill("12.500.000");
    await group(page, fieldLabels.verifiedByFinance).getByLabel("Không").check();
    await press(page, editCopy.save);
    await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();

    const other = await page.context().newPage();
    await other.goto(`/ho-so/${id}/phan/hieu-qua`);
    await box(other, "economicEffect").fill("Đỡ 20 phút mỗi hồ sơ.");
    await press(other, editCopy.save);
    await box(page, "economicEffect").fill("Đỡ 21 phút mỗi hồ sơ.");
    await press(page, editCopy.save);
    await expect(page.getByText(conflictCopy.title)).toBeVisible();
    await expect(page.getByText("Đỡ 20 phút mỗi hồ sơ.")).toBeVisible();
    await press(page, conflictCopy.save);
    await expect(page.getByRole("alert")).toContainText(dossierErrors.version_missing);
    await page.getByLabel(conflictCopy.keepMine).check();
    await press(page, conflictCopy.save);
    await expect(box(page, "economicEffect")).toHaveValue("Đỡ 21 phút mỗi hồ sơ.");
    await expect(page.getByRole("textbox", { name: fieldLabels.yearlySavingVnd })).toHaveValue("12.500.000");
  });

  test("people of the first application come and go by buttons, with what was typed kept", async ({ as, connection }) => {
    const id = await makeDraft({ connection, email: author });
    const { page } = await as(author);
    await page.goto(`/ho-so/${id}/phan/ap-dung`);
    await fillDate(page, fieldLabels.firstAppliedOn, ["12", "3", "2026"]);
    for (const [index, name] of ["Trần Thị Bình", "Lê Văn Cường"].entries()) {
      await press(page, participantCopy.add);
      await page.getByRole("textbox", { name: participantCopy.fullName }).nth(index).fill(name);
    }
    await press(page, participantCopy.remove(1));
    await expect(page.getByRole("textbox", { name: participantCopy.fullName })).toHaveValue("Lê Văn Cường");
    await press(page, editCopy.saveAndGoOn);
    await expect(page).toHaveURL(`/ho-so/${id}/phan/lien-ket`);
    const people = await connection.db.selectFrom("initiativeParticipant").select(["fullName", "position"]).where("initiativeId", "=", id).execute();
    expect(people).toEqual([{ fullName: "Lê Văn Cường", position: 1 }]);
  });
});

test("with scripts a removed person is saved as removed", async ({ as, connection }) => {
  const id = await makeDraft({ connection, email: author });
  const { page } = await as(author);
  await page.goto(`/ho-so/${id}/phan/ap-dung`);
  await quiet(page);
  await press(page, participantCopy.add);
  await page.getByRole("textbox", { name: participantCopy.fullName }).fill("Trần Thị Bình");
  const names = async () => (await connection.db.selectFrom("initiativeParticipant").select("fullName").where("initiativeId", "=", id).execute()).length;
  await expect.poll(names).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, participantCopy.remove(1));
  await expect.poll(names).toBe(0);
});

test("a section is filled in and left by the keyboard alone", async ({ as, connection }) => {
  const id = await makeDraft({ connection, email: author });
  const { page } = await as(author);
  await page.goto(`/ho-so/${id}`);
  await tabAndPress(page, page.getByRole("link", { name: sectionTitles.method, exact: true }));
  await tabAndType(page, box(page, "solution"), "Quet ma tren hop ho so.");
  await tabAndType(page, box(page, "novelty"), "Lan dau tai don vi.");
  await expect(page.getByRole("status").filter({ hasText: /Đã lưu \d\d:\d\d/ })).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: editCopy.saveAndGoOn }));
  await tabAndPress(page, page.getByRole("button", { name: editCopy.saveAndGoOn }));
  await expect(page).toHaveURL(`/ho-so/${id}/phan/hieu-qua`);
});
