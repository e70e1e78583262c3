import { expect } from "@playwright/test";
import { assignmentsCopy, councilReceiptCopy } from "#app/copy/council.ts";
import { decisionCopy, meetingCopy, sheetsCopy, voteCopy } from "#app/copy/council-meeting.ts";
import { feasibilityLabels, outcomeLabels } from "#app/copy/labels.ts";
import type { Filed } from "./filing.ts";
import { fillDate, group, type Visitor } from "./visitor.ts";

/** Step 4: the secretary takes the file and assigns members. */
export async function receiveAndAssign(secretary: Visitor, filed: Filed, members: string[]): Promise<void> {
  const { page } = secretary;
  await secretary.visit("/viec-cua-hoi-dong");
  await expect(page.getByRole("row").filter({ hasText: filed.code })).toBeVisible();
  await secretary.visit(`/ho-so/${filed.id}/tiep-nhan`);
  const councils = page.getByRole("group", { name: councilReceiptCopy.council });
  if (await councils.count()) await councils.getByRole("radio").first().check();
  await secretary.press(councilReceiptCopy.submit);
  await secretary.visit(`/ho-so/${filed.id}/phan-cong`);
  for (const name of members) await group(page, assignmentsCopy.members).getByLabel(name).check();
  await fillDate(page, assignmentsCopy.dueOn, ["20", "12", "2026"]);
  await secretary.press(assignmentsCopy.submit);
}

/** Step 6: the chair compares, opens the meeting, records the vote and decides. */
export async function meetAndDecide(chair: Visitor, filed: Filed, members: string[]): Promise<void> {
  const { page } = chair;
  await chair.visit(`/ho-so/${filed.id}/doi-chieu`);
  for (const name of members) await expect(page.getByText(name).first()).toBeVisible();
  await expect(page.getByText(sheetsCopy.mean).first()).toBeVisible();
  await chair.visit(`/ho-so/${filed.id}/hop`);
  await chair.press(meetingCopy.submit);
  await chair.visit(`/ho-so/${filed.id}/bieu-quyet`);
  const total = Number(/có (\d+) thành viên/.exec(await page.getByRole("main").innerText())?.[1]);
  await fillDate(page, voteCopy.heldOn, ["22", "11", "2026"]);
  await page.getByLabel(voteCopy.agree, { exact: true }).fill(String(total - 1));
  await page.getByLabel(voteCopy.disagree, { exact: true }).fill("1");
  await page.getByLabel(voteCopy.other, { exact: true }).fill("0");
  await chair.press(voteCopy.submit);
  await chair.visit(`/ho-so/${filed.id}/ket-luan`);
  await group(page, decisionCopy.outcome).getByLabel(outcomeLabels.approved, { exact: true }).check();
  await group(page, decisionCopy.feasibility).getByLabel(feasibilityLabels.apply_now).check();
  await page.getByLabel(decisionCopy.reason).fill("Giải pháp mới trong đơn vị, đã đo được thời gian tiết kiệm, dễ làm theo.");
  await chair.press(decisionCopy.submit, 2);
}
