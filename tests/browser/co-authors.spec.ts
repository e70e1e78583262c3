import { conflictCopy, handOverCopy, historyCopy, invitationCopy, leavingCopy, standingCopy } from "#app/copy/authorship.ts";
import { authorsCopy, consentCopy, submissionCopy } from "#app/copy/dossier.ts";
import { dossierErrors } from "#app/copy/errors/dossier.ts";
import { newestAuthorLink } from "./journey/authorship.ts";
import { fillDateIn, group, type Visitor } from "./journey/visitor.ts";
import { makeDraft } from "./support/draft.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";
import { tabAndPress, tabTo } from "./support/keyboard.ts";

const administratorEmail = "admin@demo.test";
const phone = { viewport: { width: 390, height: 844 } };

const confirmBox = ({ page }: Visitor) => group(page, consentCopy.confirmed).getByRole("checkbox");
const nameBox = ({ page }: Visitor) => group(page, consentCopy.publishName).getByRole("checkbox");
const shares = ({ page }: Visitor) => page.getByRole("textbox", { name: authorsCopy.share });
const expectShares = async (visitor: Visitor, ...wanted: string[]) => {
  for (const [index, share] of wanted.entries()) await expect(shares(visitor).nth(index)).toHaveValue(share);
};
const standingOf = ({ page }: Visitor, name: string) => page.getByRole("table", { name: standingCopy.caption }).getByRole("row").filter({ hasText: name });

for (const script of [true, false]) {
  test.describe(`A co-author without an account, ${script ? "with" : "without"} JavaScript`, () => {
    test.use({ script, ...phone });

    test("is invited, accepts by the mailed link, is asked again when the share changes, and then nothing of authors is missing", async ({
      as,
      connection,
    }) => {
      const id = await makeDraft({ connection, email: "author@demo.test" });
      const guest = { name: "Phan Thị Ngoài Trang", email: `ngoai-${script ? "co" : "khong"}-js@truong.edu.vn` };
      const author = await as("author@demo.test");
      await author.visit(`/ho-so/${id}/tac-gia`);
      await author.press(authorsCopy.add);
      await author.page.getByRole("textbox", { name: authorsCopy.fullName }).fill(guest.name);
      await author.page.getByRole("textbox", { name: authorsCopy.email }).fill(guest.email);
      await author.page.getByRole("textbox", { name: authorsCopy.workplace }).last().fill("Trường Đại học Bách khoa");
      await fillDateIn(group(author.page, authorsCopy.birthDate).nth(0), ["2", "9", "1997"]);
      await fillDateIn(group(author.page, authorsCopy.birthDate).nth(1), ["15", "1", "1998"]);
      await author.press(authorsCopy.evenly);
      await expectShares(author, "50", "50");
      await expect(author.page.getByRole("textbox", { name: authorsCopy.fullName })).toHaveValue(guest.name);
      await author.press(authorsCopy.save);
      await expect(author.page.getByText(authorsCopy.saved)).toBeVisible();
      await expect(standingOf(author, guest.name)).toContainText("Đã mời ngày");

      const administrator = await as(administratorEmail);
      const link = await newestAuthorLink(administrator, guest.email);
      const visitor = await as(null);
      await visitor.visit(link);
      for (const words of ["Bảng nhắc hạn trả lời đơn", "50%", "Trường Đại học Bách khoa"]) await expect(visitor.page.getByText(words).first()).toBeVisible();
      await expect(confirmBox(visitor)).not.toBeChecked();
      await expect(nameBox(visitor)).not.toBeChecked();
      // Opening changed nothing: mail scanners open links too.
      await author.visit(`/ho-so/${id}/tac-gia`);
      await expect(standingOf(author, guest.name)).toContainText("chưa trả lời");

      await visitor.page.getByRole("button", { name: invitationCopy.accept }).click();
      await expect(visitor.page.getByRole("alert")).toContainText(dossierErrors.acceptance_missing);
      await visitor.settle();
      await confirmBox(visitor).check();
      await visitor.page.getByRole("button", { name: invitationCopy.accept }).click();
      await expect(visitor.page.getByText(invitationCopy.saved)).toBeVisible();
      await visitor.settle();

      await author.visit(`/ho-so/${id}/tac-gia`);
      await expect(standingOf(author, guest.name)).toContainText(standingCopy.words.confirmed);
      await shares(author).nth(0).fill("60");
      await shares(author).nth(1).fill("40");
      await author.press(authorsCopy.save);
      await expect(standingOf(author, guest.name)).toContainText(standingCopy.words.changed);
      await expect(author.page.getByRole("list", { name: historyCopy.title })).toContainText("50% → 40%");
      await author.visit(`/ho-so/${id}/gui`);
      await expect(author.page.getByRole("main")).toContainText(dossierErrors.share_not_confirmed);

      // The link of the first letter gave way to the one about the new share.
      await expect(async () => expect(await newestAuthorLink(administrator, guest.email)).not.toBe(link)).toPass({ timeout: 60_000 });
      const newer = await newestAuthorLink(administrator, guest.email);
      await visitor.visit(link);
      await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText(invitationCopy.deadTitle);
      await visitor.visit(newer);
      await expect(visitor.page.getByText(invitationCopy.shareChanged)).toBeVisible();
      await expect(confirmBox(visitor)).not.toBeChecked();
      await confirmBox(visitor).check();
      await visitor.press(consentCopy.save);
      await author.visit(`/ho-so/${id}/gui`);
      for (const code of ["share_not_confirmed", "author_not_accepted", "shares_not_whole", "birth_date_missing"] as const)
        await expect(author.page.getByRole("main")).not.toContainText(dossierErrors[code]);
    });

    test("declines by the link: the name is gone, the others share anew", async ({ as, connection }) => {
      const id = await makeDraft({ connection, email: "author@demo.test" });
      const email = `tu-choi-${script ? "co" : "khong"}-js@truong.edu.vn`;
      const author = await as("author@demo.test");
      await author.visit(`/ho-so/${id}/tac-gia`);
      await author.press(authorsCopy.add);
      await author.page.getByRole("textbox", { name: authorsCopy.fullName }).fill("Lý Văn Từ Chối");
      await author.page.getByRole("textbox", { name: authorsCopy.email }).fill(email);
      await shares(author).nth(0).fill("80");
      await shares(author).nth(1).fill("20");
      await author.press(authorsCopy.save);
      const visitor = await as(null);
      await visitor.visit(await newestAuthorLink(await as(administratorEmail), email));
      await visitor.press(invitationCopy.decline);
      await visitor.page.getByLabel(leavingCopy.reason).fill("Tôi chỉ giúp nhập số liệu.");
      await visitor.press(leavingCopy.decline);
      await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText(invitationCopy.declinedTitle);
      await author.visit(`/ho-so/${id}/tac-gia`);
      const history = author.page.getByRole("list", { name: historyCopy.title });
      await expect(history).toContainText("Lý Văn Từ Chối từ chối lời mời");
      await expect(history).toContainText("Tôi chỉ giúp nhập số liệu.");
      await expect(author.page.getByRole("status").last()).toContainText("80%");
    });

    test("two authors save from the same page: the second sees both versions, loses nothing and saves knowingly", async ({ as, connection }) => {
      const id = await makeDraft({ connection, email: "author@demo.test", coauthor: "coauthor@demo.test" });
      const [author, coauthor] = [await as("author@demo.test"), await as("coauthor@demo.test")];
      for (const one of [author, coauthor]) await one.visit(`/ho-so/${id}/tac-gia`);
      await expect(coauthor.page.getByRole("button", { name: authorsCopy.add })).toHaveCount(0);
      await shares(author).nth(0).fill("70");
      await shares(author).nth(1).fill("30");
      await author.press(authorsCopy.save);
      await shares(coauthor).nth(0).fill("55");
      await shares(coauthor).nth(1).fill("45");
      await coauthor.page.getByRole("button", { name: authorsCopy.save, exact: true }).click();
      await expect(coauthor.page.getByRole("alert")).toContainText(dossierErrors.stale);
      await coauthor.settle();
      const both = coauthor.page.getByRole("table", { name: conflictCopy.caption });
      for (const share of ["70%", "30%", "55%", "45%"]) await expect(both).toContainText(share);
      await expectShares(coauthor, "55", "45");
      await coauthor.page.getByRole("button", { name: authorsCopy.save, exact: true }).click();
      await expect(coauthor.page.getByText(authorsCopy.saved)).toBeVisible();
      await expect(coauthor.page.getByRole("list", { name: historyCopy.title })).toContainText("70% → 55%");
      await expect(standingOf(coauthor, "Tác giả liên hệ")).toContainText(standingCopy.contactUnconfirmed);
    });

    test("the contact author hands over and leaves", async ({ as, connection, nameOf }) => {
      const id = await makeDraft({ connection, email: "author@demo.test", coauthor: "coauthor@demo.test" });
      const author = await as("author@demo.test");
      await author.visit(`/ho-so/${id}/roi`);
      await expect(author.page.getByRole("heading", { level: 1 })).toHaveText(leavingCopy.contactTitle);
      await author.press(leavingCopy.toHandOver);
      await author.page.getByLabel(await nameOf("coauthor@demo.test")).check();
      await author.press(handOverCopy.submit);
      await expect(author.page.getByText(authorsCopy.handedOver)).toBeVisible();
      await author.visit(`/ho-so/${id}/roi`);
      await author.press(leavingCopy.leave);
      await expect(author.page).toHaveURL(/\/ho-so$/);
      expect((await author.page.goto(`/ho-so/${id}`))?.status()).toBe(404);
      const coauthor = await as("coauthor@demo.test");
      await coauthor.visit(`/ho-so/${id}/gui`);
      await expect(coauthor.page.getByRole("main")).toContainText(submissionCopy.gapsTitle(1).slice(0, 8));
    });
  });
}

test("with the keyboard alone: shares evenly, saves; the error leads to its box", async ({ as, connection }) => {
  const id = await makeDraft({ connection, email: "author@demo.test", coauthor: "coauthor@demo.test" });
  const author = await as("author@demo.test");
  const { page } = author;
  await author.visit(`/ho-so/${id}/tac-gia`);
  await tabTo(page, shares(author).nth(0));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("75");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(shares(author).nth(0)).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: authorsCopy.evenly }));
  await page.keyboard.press("Enter");
  await expectShares(author, "50", "50");
  await page.reload();
  await tabAndPress(page, page.getByRole("button", { name: authorsCopy.save, exact: true }));
  await expect(page.getByText(authorsCopy.saved)).toBeVisible();
});
