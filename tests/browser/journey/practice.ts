import { expect } from "@playwright/test";
import { newCommendationCopy as copy } from "#app/copy/board.ts";
import { occasionLabels, recipientKindLabels, stageLabels } from "#app/copy/labels.ts";
import { newApplicationCopy } from "#app/copy/practice.ts";
import type { Filed } from "./filing.ts";
import { fillDate, group, type Visitor } from "./visitor.ts";

/** Step 8: another unit records that it applies the initiative, with figures. */
export async function recordApplication(officer: Visitor, filed: Filed, unit: string): Promise<void> {
  const { page } = officer;
  await officer.visit(`/sang-kien/${filed.code}/ap-dung`);
  await group(page, newApplicationCopy.stage).getByLabel(stageLabels.trial, { exact: true }).check();
  await fillDate(page, newApplicationCopy.startedOn, ["2", "11", "2026"]);
  await page.getByLabel(newApplicationCopy.measure).fill("Thời gian tìm một hồ sơ (phút)");
  await page.getByLabel(newApplicationCopy.figureBefore).fill("25");
  await page.getByLabel(newApplicationCopy.figureAfter).fill("6");
  await page.getByLabel(newApplicationCopy.savedHours).fill("120");
  await page.getByLabel(newApplicationCopy.evidence).fill("Sổ theo dõi tháng 11, lưu tại văn phòng");
  await page.getByLabel(newApplicationCopy.confirmedBy).fill("Trần Thị Bình, chánh văn phòng");
  await officer.press(newApplicationCopy.submit);
  await officer.visit(`/sang-kien/${filed.code}`);
  await expect(page.getByText(unit).first()).toBeVisible();
}

/** Step 8: the board records a decision for a collective, with the initiative as its ground. */
export async function commend(board: Visitor, filed: Filed, decision: { number: string; unit: string }): Promise<void> {
  const { page } = board;
  await board.visit("/ban-to-chuc/khen-thuong/moi");
  await page.getByLabel(copy.award).selectOption({ label: await firstOption(board, copy.award, "Thư khen") });
  await page.getByLabel(copy.decisionNumber).fill(decision.number);
  await fillDate(page, copy.signedOn, ["20", "11", "2026"]);
  await page.getByLabel(copy.issuer).fill("Ban Thường vụ Đoàn Khối");
  await page.getByLabel(copy.signer, { exact: true }).fill("Nguyễn Văn Ký");
  await page.getByLabel(copy.signerTitle).fill("Bí thư");
  await group(page, copy.occasion).getByLabel(occasionLabels.ad_hoc).check();
  await page.getByLabel(copy.citation).fill("Có sáng kiến được áp dụng hiệu quả trong cải cách hành chính.");
  await group(page, copy.isPublic).getByLabel(copy.publicYes, { exact: true }).check();
  await fillRecipient(board, decision.unit);
  if ((await page.getByLabel(copy.code).count()) === 0) await board.press(copy.addGround);
  await page.getByLabel(copy.code).fill(filed.code);
  await board.press(copy.submit);
}

async function fillRecipient(board: Visitor, unit: string): Promise<void> {
  const { page } = board;
  await group(page, copy.kind).getByLabel(recipientKindLabels.collective).check();
  await page.getByRole("combobox", { name: copy.unit }).selectOption({ label: unit });
  await page.getByRole("textbox", { name: copy.achievement }).fill("Áp dụng sáng kiến trong toàn đơn vị.");
}

async function firstOption(board: Visitor, label: string, beginning: string): Promise<string> {
  const options = await board.page.getByLabel(label).getByRole("option").allTextContents();
  const found = options.find((option) => option.startsWith(beginning));
  if (!found) throw new Error(`no option begins with ${beginning}`);
  return found;
}

/** Both show on the initiative's page, and the roll of honour finds the decision however its number is typed. */
export async function findHonour(visitor: Visitor, filed: Filed, decision: { number: string; typed: string }): Promise<void> {
  await visitor.visit(`/sang-kien/${filed.code}`);
  await expect(visitor.page.getByText(decision.number).first()).toBeVisible();
  await visitor.visit(`/khen-thuong?q=${encodeURIComponent(decision.typed)}`);
  await expect(visitor.page.getByText(decision.number).first()).toBeVisible();
  await visitor.visit(`/khen-thuong?q=${encodeURIComponent("99999-QĐ/ĐTN")}`);
  await expect(visitor.page.getByText(decision.number)).toHaveCount(0);
}
