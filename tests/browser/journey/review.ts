import { expect } from "@playwright/test";
import { feasibilityDimensionLabels, feasibilityLabels, dimensionAnswerLabels } from "#app/copy/labels.ts";
import { feasibilitySheetCopy, reviewQueueCopy, scoreSheetCopy } from "#app/copy/review.ts";
import type { Filed } from "./filing.ts";
import { group, type Visitor } from "./visitor.ts";

/**
 * Step 5: both sheets of one member, from the queue to “handed in”.
 * @param options.band which band of every criterion is chosen, from the top
 */
export async function scoreFile(member: Visitor, filed: Filed, options: { band: number; comment: string }): Promise<void> {
  const { page } = member;
  await member.visit("/cham-diem");
  await expect(page.getByRole("row").filter({ hasText: filed.code })).toBeVisible();
  await member.visit(`/ho-so/${filed.id}/phieu-cham`);
  const bands = page.getByRole("group", { name: scoreSheetCopy.band, exact: true });
  const marks = page.getByLabel(scoreSheetCopy.mark);
  for (let index = 0; index < (await bands.count()); index += 1) {
    const band = bands.nth(index).getByRole("radio").nth(options.band);
    const lowest = /[\d,]+/.exec(await bands.nth(index).locator("label").nth(options.band).innerText())?.[0] ?? "";
    await band.check();
    await marks.nth(index).fill(lowest);
  }
  await page.getByLabel(scoreSheetCopy.commentToAuthor).fill(options.comment);
  await member.press(scoreSheetCopy.saveAndReview);
  await member.press(scoreSheetCopy.submit);

  await member.visit(`/ho-so/${filed.id}/phieu-kha-thi`);
  for (const label of Object.values(feasibilityDimensionLabels)) await group(page, label).getByLabel(dimensionAnswerLabels.feasible, { exact: true }).check();
  await group(page, feasibilitySheetCopy.tag).getByLabel(feasibilityLabels.apply_now).check();
  await member.press(feasibilitySheetCopy.saveAndReview);
  await member.press(feasibilitySheetCopy.submit);
  await expect(page.getByText(reviewQueueCopy.handedIn(filed.code))).toBeVisible();
}
