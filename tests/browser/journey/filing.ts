import { expect } from "@playwright/test";
import { editCopy, fieldLabels, sectionTitles } from "#app/copy/dossier-form.ts";
import { authorsCopy, mineCopy, newDossierCopy, receiptCopy, submissionCopy } from "#app/copy/dossier.ts";
import { kindLabels, solutionKindLabels } from "#app/copy/labels.ts";
import type { LongField } from "#app/domain/initiative/content.ts";
import { fillDate, fillDateIn, group, type Visitor } from "./visitor.ts";

export interface Filed {
  id: string;
  code: string;
}

const long = (topic: string) => `${topic}. Trước đây cán bộ ghi sổ tay, mỗi hồ sơ mất 25 phút; nay quét mã, nhập một lần và tự nhắc hạn, còn 6 phút.`;

/** Step 2: a draft with the fields of the official form, a co-author with shares who accepts, and the submission. Ends on the receipt. */
export async function fileInitiative(
  author: Visitor,
  story: { title: string; secret: string; coauthor: { name: string; email: string }; accept: () => Promise<void> },
): Promise<Filed> {
  const { page } = author;
  const { accept } = story;
  await author.visit("/ho-so");
  await author.press(mineCopy.create);
  await group(page, newDossierCopy.campaign)
    .getByLabel(/năm 2026/)
    .check();
  await group(page, fieldLabels.kind).getByLabel(kindLabels.initiative).check();
  await page.getByLabel(fieldLabels.title).fill(story.title);
  await author.press(newDossierCopy.submit);
  await page.waitForURL(/\/ho-so\/\d+$/);
  const home = page.url();

  await author.press(sectionTitles.content);
  await group(page, fieldLabels.solutionKind).getByLabel(solutionKindLabels.operational).check();
  await page.getByLabel(fieldLabels.fieldSlug).selectOption({ label: "Chuyển đổi số, dữ liệu và công nghệ thông tin" });
  await page.getByLabel(fieldLabels.summary).fill(long("Mã dán trên hộp hồ sơ để tra cứu tại kho lưu trữ"));
  const answer = async (...fields: LongField[]) => {
    for (const field of fields) await page.getByRole("textbox", { name: fieldLabels[field], exact: true }).fill(long(fieldLabels[field]));
    await author.press(editCopy.saveAndGoOn);
  };
  await answer("problem", "purpose");
  await answer("solution", "novelty", "conditions");
  await page.getByLabel(fieldLabels.yearlySavingVnd).fill("12.500.000");
  await answer("benefits", "economicEffect");
  await fillDate(page, fieldLabels.firstAppliedOn, ["12", "3", "2026"]);
  await answer("replicationScope");
  await page.getByLabel(editCopy.linkTo(1)).selectOption({ index: 1 });
  await page.getByLabel(editCopy.linkReason(1)).fill("Rút ngắn thời gian phục vụ người dân.");
  await author.press(editCopy.saveAndGoOn);
  await page.getByLabel(fieldLabels.confidential).fill(story.secret);
  await author.press(editCopy.saveAndGoOn);
  await page.waitForURL(home);

  await author.press(sectionTitles.authors);
  const shares = page.getByRole("textbox", { name: authorsCopy.share });
  await shares.fill("60");
  await group(page, authorsCopy.ownConsent).getByLabel(authorsCopy.ownConsentItem).check();
  await author.press(authorsCopy.add);
  await page.getByRole("textbox", { name: authorsCopy.fullName }).fill(story.coauthor.name);
  await page.getByRole("textbox", { name: authorsCopy.email }).fill(story.coauthor.email);
  await page.getByRole("combobox", { name: authorsCopy.unit }).nth(1).selectOption({ label: "Đoàn Sở Nội vụ" });
  await shares.nth(1).fill("40");
  for (const index of [0, 1]) await fillDateIn(group(page, authorsCopy.birthDate).nth(index), ["2", "9", "1997"]);
  await author.press(authorsCopy.saveAndGoOn);
  await page.waitForURL(/\/gui$/);
  await accept();
  await author.visit(`${new URL(home).pathname}/gui`);

  await group(page, submissionCopy.truth).getByLabel(submissionCopy.truthItem).check();
  await group(page, submissionCopy.noStateSecrets).getByLabel(submissionCopy.noStateSecretsItem).check();
  await author.press(submissionCopy.submit, 2);

  await expect(page.getByRole("heading", { level: 1, name: receiptCopy.done })).toBeVisible();
  const id = /\/ho-so\/(\d+)\/bien-nhan$/.exec(page.url())?.[1] ?? "";
  const code = /SK-2026-\d{4}/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
  expect([id, code]).not.toContain("");
  return { id, code };
}

/** After a return: reads the reason on the form, mends the benefits, sends again under the same code. */
export async function mendAndResend(author: Visitor, filed: Filed, reason: string): Promise<void> {
  const { page } = author;
  await author.visit(`/ho-so/${filed.id}/phan/hieu-qua`);
  await expect(page.getByText(reason)).toBeVisible();
  await page
    .getByRole("textbox", { name: fieldLabels.benefits, exact: true })
    .fill("Mỗi tháng tiết kiệm 190 giờ; đo từ tháng 3 đến tháng 8 năm 2026 trên 600 hồ sơ.");
  await author.press(editCopy.save);
  await author.visit(`/ho-so/${filed.id}/gui`);
  await group(page, submissionCopy.truth).getByLabel(submissionCopy.truthItem).check();
  await group(page, submissionCopy.noStateSecrets).getByLabel(submissionCopy.noStateSecretsItem).check();
  await author.press(submissionCopy.resubmit);
  await expect(page.getByText(filed.code).first()).toBeVisible();
}
