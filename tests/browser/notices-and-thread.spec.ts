import type { Page } from "@playwright/test";
import { deliveryLabels, noticesCopy, noticeSettingsCopy } from "#app/copy/notice-pages.ts";
import { notices, noticeSubject } from "#app/copy/notices.ts";
import { threadCopy } from "#app/copy/thread.ts";
import { uiCopy } from "#app/copy/ui.ts";
import { group } from "./journey/visitor.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";
import { tabAndPress, tabAndType, tabTo } from "./support/keyboard.ts";

const author = "author@demo.test";
const phone = { width: 390, height: 844 };

/** A sent file of the author that waits at their unit, with an officer of that unit. */
async function fileAtUnit(connection: Parameters<Parameters<typeof test>[2]>[0]["connection"]) {
  const { db } = connection;
  return db
    .selectFrom("initiative as i")
    .innerJoin("account as a", "a.id", "i.ownerId")
    .innerJoin("roleGrant as g", (join) => join.onRef("g.unitId", "=", "i.unitId").on("g.role", "=", "unit_officer").on("g.revokedAt", "is", null))
    .innerJoin("account as o", "o.id", "g.accountId")
    .select(["i.id", "i.code", "i.title", "o.email as officer"])
    .where("a.email", "=", author)
    .where("i.status", "=", "awaiting_unit")
    .whereRef("o.id", "!=", "i.ownerId")
    .orderBy("i.id")
    .orderBy("g.validTo", (order) => order.desc().nullsFirst())
    .executeTakeFirstOrThrow();
}

const messages = (page: Page) => page.getByRole("main").getByRole("list").last().getByRole("listitem");

for (const script of [true, false]) {
  test.describe(script ? "with scripts" : "without scripts", () => {
    test.use({ script, viewport: phone });

    test("an author asks, the officer is told and answers, the author opens the notice and reads it", async ({ as, connection }) => {
      const file = await fileAtUnit(connection);
      const question = `Đơn vị cần bổ sung gì không? (${script ? "có" : "không"} kịch bản)`;
      const asking = await as(author);
      await asking.visit(`/ho-so/${file.id}`);
      await asking.press("Trao đổi, hỏi đáp");
      await asking.page.getByLabel(threadCopy.body).fill(question);
      await asking.press(threadCopy.send, 2);
      await expect(asking.page.getByText(threadCopy.sent)).toBeVisible();
      await expect(messages(asking.page).filter({ hasText: question })).toHaveCount(1);
      await expect(asking.page.getByLabel(threadCopy.body)).toHaveValue("");

      const answering = await as(file.officer);
      const told = noticeSubject({ kind: "thread_message", facts: file });
      await answering.visit("/thong-bao");
      await answering.press(told);
      await expect(answering.page).toHaveURL(new RegExp(`/ho-so/${file.id}/trao-doi$`));
      await expect(messages(answering.page).first()).toContainText(threadCopy.unread);
      const answer = `Chưa cần, cảm ơn bạn. (${script ? "có" : "không"} kịch bản)`;
      await answering.page.getByLabel(threadCopy.body).fill(answer);
      await answering.press(threadCopy.send);

      await asking.visit(`/ho-so/${file.id}`);
      await asking.press("Trao đổi, hỏi đáp");
      await expect(messages(asking.page).first()).toContainText(answer);
      await expect(messages(asking.page).first()).toContainText(threadCopy.unread);
      await asking.press(threadCopy.markRead);
      await expect(asking.page.getByText(threadCopy.marked)).toBeVisible();
      await expect(messages(asking.page).filter({ hasText: threadCopy.unread })).toHaveCount(0);
    });

    test("a message of nothing comes back with its error, one too long with every letter of it", async ({ as, connection }) => {
      const file = await fileAtUnit(connection);
      const { page, visit } = await as(author);
      await visit(`/ho-so/${file.id}/trao-doi`);
      const send = page.getByRole("button", { name: threadCopy.send, exact: true });
      await send.click();
      await expect(page.getByRole("alert")).toContainText("Hãy ghi nội dung");
      const long = "Câu hỏi dài. ".repeat(320).trim();
      await page.getByLabel(threadCopy.body).fill(long);
      await send.click();
      await expect(page.getByRole("alert")).toContainText("4.000 ký tự");
      await expect(page.getByLabel(threadCopy.body)).toHaveValue(long);
      if (script) expect(await accessibilityFaults(page)).toEqual([]);
    });

    test("a person chooses how to be told, and the choice stays", async ({ as }) => {
      const { page, visit, press } = await as(author);
      await visit("/thong-bao/cai-dat");
      const choice = group(page, notices.received.title).getByLabel(deliveryLabels[script ? "mail_daily" : "page"]);
      await choice.check();
      await press(noticeSettingsCopy.save);
      await expect(page.getByText(noticeSettingsCopy.saved)).toBeVisible();
      await visit("/thong-bao/cai-dat");
      await expect(choice).toBeChecked();
      await expect(page.getByText(noticeSettingsCopy.compulsory)).toBeVisible();
    });

    test("all notices of the page are marked as read at once, and the count leaves the frame", async ({ as, connection }) => {
      const file = await fileAtUnit(connection);
      const { id } = await connection.db.selectFrom("account").select("id").where("email", "=", author).executeTakeFirstOrThrow();
      await connection.db.insertInto("notice").values({ accountId: id, kind: "confirmed", initiativeId: file.id, delivery: "page" }).execute();
      const { page, visit, press } = await as(author);
      await visit("/thong-bao");
      await expect(page.getByRole("banner")).toContainText(noticesCopy.waiting);
      await press(noticesCopy.markAll);
      await expect(page.getByText(noticesCopy.done["tat-ca"])).toBeVisible();
      await expect(page.getByRole("main").getByText(noticesCopy.unread, { exact: true })).toHaveCount(0);
      await expect(page.getByRole("banner")).not.toContainText(noticesCopy.waiting);
    });
  });
}

test("by keyboard alone: from the menu to the notices, and a question is asked", async ({ as, connection }) => {
  const file = await fileAtUnit(connection);
  const { page } = await as(author);
  await page.goto("/ho-so");
  await tabTo(page, page.getByRole("banner").locator("summary"));
  await page.keyboard.press("Enter");
  await tabAndPress(page, page.getByRole("banner").getByRole("link", { name: new RegExp(`^${noticesCopy.title}`) }));
  await expect(page).toHaveURL(/\/thong-bao$/);
  await page.goto(`/ho-so/${file.id}/trao-doi`);
  await tabAndType(page, page.getByLabel(threadCopy.body), "Hoi bang ban phim");
  await tabAndPress(page, page.getByRole("button", { name: threadCopy.send, exact: true }));
  await expect(messages(page).first()).toContainText("Hoi bang ban phim");
});

test("the empty page of notices says what will stand there", async ({ as, connection }) => {
  const { email } = await connection.db
    .selectFrom("account")
    .select("email")
    .where((eb) => eb.not(eb.exists(eb.selectFrom("notice").select("notice.id").whereRef("notice.accountId", "=", "account.id"))))
    .where("disabledAt", "is", null)
    .where("registrationConfirmedAt", "is not", null)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const { page, visit } = await as(email);
  await visit("/thong-bao");
  await expect(page.getByText(noticesCopy.emptyTitle)).toBeVisible();
  await expect(page.getByRole("link", { name: uiCopy.skipLink })).toBeAttached();
});
