import { expect } from "@playwright/test";
import { confirmationCopy, returnCopy, unitQueueCopy } from "#app/copy/unit.ts";
import type { Filed } from "./filing.ts";
import { group, type Visitor } from "./visitor.ts";

/** Step 3: the officer finds the file in the queue and returns it with a reason. */
export async function returnByUnit(officer: Visitor, filed: Filed, reason: string): Promise<void> {
  await officer.visit("/viec-cua-don-vi");
  await expect(officer.page.getByRole("row").filter({ hasText: filed.code })).toBeVisible();
  await officer.page.getByRole("row").filter({ hasText: filed.code }).getByRole("link", { name: unitQueueCopy.confirm }).click();
  await officer.settle();
  await officer.press(confirmationCopy.returnLink);
  await officer.page.getByLabel(returnCopy.reason).fill(reason);
  await officer.press(returnCopy.submit);
}

/** Step 3 again: confirmed, with the fields of the confirmation form. */
export async function confirmByUnit(officer: Visitor, filed: Filed): Promise<void> {
  const { page } = officer;
  await officer.visit(`/ho-so/${filed.id}/xac-nhan`);
  await page.getByLabel(confirmationCopy.appliedSince).fill("03/2026");
  await page.getByLabel(confirmationCopy.economicEffect).fill("Tiết kiệm 190 giờ làm việc mỗi tháng.");
  await page.getByLabel(confirmationCopy.socialEffect).fill("Người dân nhận kết quả đúng hẹn.");
  await group(page, confirmationCopy.canBeReplicated).getByLabel(confirmationCopy.yes, { exact: true }).check();
  await page.getByLabel(confirmationCopy.conclusion).fill("Đề nghị hội đồng xét.");
  await officer.press(confirmationCopy.submit, 2);
}
