import type { Page } from "@playwright/test";
import { actionLabels } from "#app/copy/dossier-progress.ts";
import { bulkCopy, confirmationCopy, delegationCopy, delegationEndCopy, returnCopy, unitQueueCopy } from "#app/copy/unit.ts";
import { comparisonCopy, versionsCopy } from "#app/copy/versions.ts";
import type { Db } from "#db/client.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";
import { freezeVersion } from "#db/initiatives/freeze-version.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { addDays } from "#app/domain/initiative/deadlines.ts";
import { tabAndPress, tabTo } from "./support/keyboard.ts";
import { expect, test } from "./support/fixtures.ts";
import { quiet } from "./support/quiet.ts";

let made = 0;

const narrow = (page: Page) => page.setViewportSize({ width: 390, height: 844 });

/** Files of the officer's unit that wait, made from one of the demo author's: `count` of them, each with its first version. */
async function fileFor(db: Db, titles: string[]): Promise<number[]> {
  const author = await db.selectFrom("account").select(["id", "email", "fullName"]).where("email", "=", "author@demo.test").executeTakeFirstOrThrow();
  const unit = await db
    .selectFrom("roleGrant as g")
    .innerJoin("account as a", "a.id", "g.accountId")
    .select("g.unitId")
    .where("a.email", "=", "officer@demo.test")
    .where("g.role", "=", "unit_officer")
    .executeTakeFirstOrThrow();
  const unitId = unit.unitId ?? "";
  const like = await db
    .selectFrom("initiative")
    .select(["campaignId", "fieldSlug", "unitName"])
    .where("code", "is not", null)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const ids: number[] = [];
  for (const title of titles) {
    ids.push(
      await db.transaction().execute(async (tx) => {
        const at = new Date();
        const { id } = await tx
          .insertInto("initiative")
          .values({
            ...like,
            unitId,
            ownerId: author.id,
            code: `SK-2026-${80_000 + (made += 1)}`,
            status: "draft",
            submittedAt: at,
            solutionKind: "management",
            title,
            summary: "Bớt đi lại cho người dân.",
            solution: "Người dân đặt lịch qua điện thoại.",
            replicationScope: "Các sở có bộ phận một cửa.",
            firstAppliedOn: "2026-03-02",
          })
          .returning("id")
          .executeTakeFirstOrThrow();
        const person = { initiativeId: id, accountId: author.id, email: author.email, fullName: author.fullName, unitId, unitName: like.unitName };
        await tx
          .insertInto("initiativeAuthor")
          .values({ ...person, share: 10_000, position: 1, acceptedAt: at, confirmedAt: at })
          .execute();
        await send(tx, id, author.id);
        return id;
      }),
    );
  }
  return ids;
}

/** What sending does, without the pages of the author. */
async function send(tx: Parameters<typeof freezeVersion>[0]["tx"], id: number, submittedBy: number): Promise<void> {
  const draft = await findDraft({ db: tx, id });
  if (!draft) throw new Error(`No file ${id}`);
  const at = new Date();
  const { status } = await tx.selectFrom("initiative").select("status").where("id", "=", id).executeTakeFirstOrThrow();
  await freezeVersion({ tx, id, content: draft.content, authors: await findAuthors({ db: tx, id }), submittedBy, at });
  await moveInitiative({ tx, id, from: status, verb: "submit", actorId: submittedBy, at });
}

for (const script of [true, false]) {
  test.describe(`The unit's work ${script ? "with" : "without"} JavaScript, on a phone`, () => {
    test.use({ script });

    test("a file that was returned and sent again: the officer sees what changed and confirms in two steps", async ({ as, connection: { db } }) => {
      const title = `Lịch hẹn một cửa ${script ? "A" : "B"}`;
      const [id] = (await fileFor(db, [title])) as [number];
      const officer = await as("officer@demo.test");
      await narrow(officer.page);
      await officer.visit(`/ho-so/${id}/xac-nhan`);
      await expect(officer.page.getByRole("heading", { name: confirmationCopy.changes })).toHaveCount(0);
      await officer.press(confirmationCopy.returnLink);
      await officer.page.getByLabel(returnCopy.reason).fill("Ghi rõ đặt lịch ở đâu.");
      await officer.press(returnCopy.submit);
      await db.updateTable("initiative").set({ solution: "Người dân đặt lịch qua trang của Sở." }).where("id", "=", id).execute();
      const author = await db.selectFrom("account").select("id").where("email", "=", "author@demo.test").executeTakeFirstOrThrow();
      await db.transaction().execute((tx) => send(tx, id, author.id));

      await officer.visit(`/viec-cua-don-vi?tim=${encodeURIComponent(title)}&loc=gui-lai`);
      await officer.press(unitQueueCopy.confirm);
      const changes = officer.page.getByRole("region", { name: confirmationCopy.changes }).or(officer.page.locator("main"));
      await expect(changes.first()).toContainText("Ghi rõ đặt lịch ở đâu.");
      await expect(officer.page.locator("main del")).toContainText("điện thoại");
      await expect(officer.page.locator("main ins").first()).toContainText("trang");
      await expect(officer.page.getByLabel(confirmationCopy.appliedSince)).toHaveValue("03/2026");
      await officer.press(confirmationCopy.submit);
      const { status } = await db.selectFrom("initiative").select("status").where("id", "=", id).executeTakeFirstOrThrow();
      expect(status).toBe("awaiting_intake");

      await officer.visit(`/ho-so/${id}`);
      await officer.press(actionLabels["phien-ban"]);
      await expect(officer.page.getByRole("cell", { name: "Ghi rõ đặt lịch ở đâu." })).toBeVisible();
      await officer.press(versionsCopy.compareWithPrevious(2));
      await expect(officer.page.getByText(comparisonCopy.summary(1))).toBeVisible();
      expect(await officer.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    });

    test("several at once: chosen, checked, confirmed; one that was withdrawn meanwhile is named and nothing is half done", async ({
      as,
      connection: { db },
    }) => {
      const lot = `Lô ${script ? "một" : "hai"}`;
      const ids = await fileFor(db, [`${lot} thứ nhất`, `${lot} thứ hai`, `${lot} thứ ba`]);
      const officer = await as("officer@demo.test");
      await narrow(officer.page);
      await officer.visit(`/viec-cua-don-vi?tim=${encodeURIComponent(lot)}`);
      for (const id of ids) await officer.page.locator(`input[name="ho-so"][value="${id}"]`).check();
      await officer.press(unitQueueCopy.bulk);
      await officer.page.getByLabel(confirmationCopy.conclusion).first().fill("Đúng như đã làm tại đơn vị.");
      const gone = ids[1]!;
      await db.updateTable("initiative").set({ status: "withdrawn" }).where("id", "=", gone).execute();
      await officer.page.getByRole("button", { name: bulkCopy.submit(3) }).click();
      await quiet(officer.page);
      await expect(officer.page.getByText(bulkCopy.gone)).toBeVisible();
      await expect(officer.page.getByRole("alert")).toContainText("Chưa hồ sơ nào được xác nhận");
      await expect(officer.page.getByLabel(confirmationCopy.conclusion).first()).toHaveValue("Đúng như đã làm tại đơn vị.");
      await officer.settle();
      await officer.page.getByRole("button", { name: bulkCopy.submit(2) }).click();
      await expect(officer.page.getByText(bulkCopy.done)).toBeVisible();
      const rows = await db.selectFrom("initiative").select("status").where("id", "in", ids).orderBy("id").execute();
      expect(rows.map(({ status }) => status)).toEqual(["awaiting_intake", "withdrawn", "awaiting_intake"]);
    });

    test("a delegation is given, shown, refused where it overlaps, and taken back", async ({ as, connection: { db } }) => {
      const colleague = await makeColleague(db, `Phan Thị Thay ${script ? "Một" : "Hai"}`);
      const officer = await as("officer@demo.test");
      const { page } = officer;
      await narrow(page);
      await officer.visit("/viec-cua-don-vi");
      await officer.press(unitQueueCopy.delegation);
      // Not today: it may be over before the form is sent.
      const [year, month, day] = addDays(dayInVietnam(new Date()), 2).split("-") as [string, string, string];
      const fill = async () => {
        await page.getByLabel(delegationCopy.delegate).selectOption({ value: String(colleague.id) });
        await page.getByRole("group", { name: delegationCopy.validTo }).getByLabel("Ngày").fill(day);
        await page.getByRole("group", { name: delegationCopy.validTo }).getByLabel("Tháng").fill(month);
        await page.getByRole("group", { name: delegationCopy.validTo }).getByLabel("Năm").fill(year);
        await page.getByLabel(delegationCopy.reason).fill("Đi công tác.");
      };
      await fill();
      await page.getByRole("button", { name: delegationCopy.submit, exact: true }).click();
      await officer.settle();
      await expect(page.getByRole("row").filter({ hasText: colleague.fullName })).toContainText(delegationCopy.states.holds);
      await fill();
      await page.getByRole("button", { name: delegationCopy.submit, exact: true }).click();
      await expect(page.getByRole("alert")).toContainText("đã là cán bộ xác nhận của đơn vị từ ngày");
      await officer.settle();
      await page.getByRole("row").filter({ hasText: colleague.fullName }).getByRole("link").click();
      await officer.settle();
      await page.getByLabel(delegationEndCopy.reason).fill("Đã về.");
      await officer.press(delegationEndCopy.submit);
      await expect(page.getByRole("row").filter({ hasText: colleague.fullName })).toContainText(delegationCopy.states.revoked);
    });
  });
}

test("the officer confirms with the keyboard alone", async ({ as, connection: { db } }) => {
  const [id] = (await fileFor(db, ["Bàn phím là đủ"])) as [number];
  const { page } = await as("officer@demo.test");
  await page.goto("/viec-cua-don-vi?tim=ban+phim");
  await quiet(page);
  await tabAndPress(page, page.getByRole("row").filter({ hasText: "Bàn phím là đủ" }).getByRole("link", { name: unitQueueCopy.confirm }));
  await tabTo(page, page.getByRole("button", { name: confirmationCopy.submit }));
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/viec-cua-don-vi");
  const { status } = await db.selectFrom("initiative").select("status").where("id", "=", id).executeTakeFirstOrThrow();
  expect(status).toBe("awaiting_intake");
});

async function makeColleague(db: Db, fullName: string) {
  const officer = await db.selectFrom("account").select("unitId").where("email", "=", "officer@demo.test").executeTakeFirstOrThrow();
  const now = new Date();
  return db
    .insertInto("account")
    .values({ email: `dong-nghiep-${now.getTime()}@demo.test`, fullName, unitId: officer.unitId, createdAt: now, registrationConfirmedAt: now })
    .returning(["id", "fullName"])
    .executeTakeFirstOrThrow();
}
