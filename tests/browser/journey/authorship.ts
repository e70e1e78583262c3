import { expect } from "@playwright/test";
import { invitationCopy } from "#app/copy/authorship.ts";
import { consentCopy, mineCopy } from "#app/copy/dossier.ts";
import { group, type Visitor } from "./visitor.ts";

/** The newest link to an author's answer in the letters that the administrator can read, by the address they went to. */
export async function newestAuthorLink(administrator: Visitor, to: string): Promise<string> {
  const { page } = administrator;
  const letters = page.getByRole("row").filter({ hasText: to }).getByRole("link");
  for (let tries = 0; tries < 120; tries += 1) {
    await administrator.visit("/quan-tri/hop-thu-thu");
    if ((await letters.count()) > 0) break;
    await page.waitForTimeout(500);
  }
  await letters.first().click();
  await expect(page.getByRole("main")).toContainText("/dong-tac-gia/");
  const link = /\/dong-tac-gia\/[\w-]{20,}/.exec(await page.getByRole("main").innerText())?.[0];
  if (!link) throw new Error(`The letter to ${to} holds no link`);
  return link;
}

/** Who was named and has an account finds the invitation among their files and accepts it. */
export async function acceptInvitation(coauthor: Visitor): Promise<void> {
  const { page } = coauthor;
  await coauthor.visit("/ho-so");
  await coauthor.press(mineCopy.ownAnswer.invited);
  await group(page, consentCopy.confirmed).getByRole("checkbox").check();
  await coauthor.press(invitationCopy.accept);
  await page.waitForURL(/\/ho-so\/\d+$/);
}
