import { newDossierCopy, receiptCopy, submissionCopy } from "#app/copy/dossier.ts";
import { fieldLabels } from "#app/copy/dossier-form.ts";
import { startCopy } from "#app/copy/filing.ts";
import { kindLabels } from "#app/copy/labels.ts";
import { group } from "./journey/visitor.ts";
import { gate } from "#tests/support/gate.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";
import { quiet } from "./support/quiet.ts";

test.use({ viewport: { width: 390, height: 844 } });

for (const script of [true, false]) {
  test.describe(script ? "with scripts" : "without scripts", () => {
    test.use({ script });

    test("start, an error that loses nothing, check, send, receipt: on a phone", async ({ as, connection }) => {
      const { page } = await as("author@demo.test");
      await page.goto("/ho-so/moi");
      await quiet(page);
      await expect(page.getByText(startCopy.eligible).first()).toBeVisible();
      await expect(page.getByText(startCopy.age(35)).first()).toBeVisible();
      await expect(page.getByText(/giờ Việt Nam/).first()).toBeVisible();
      const title = `Sổ hẹn ${script ? "có" : "không"} mã lệnh`;
      await page.getByLabel(fieldLabels.title).fill(title);
      // Around its errors the page is read anew, here without end: whoever has mended them need not wait for that.
      const sentAgain = gate();
      await page.route(/_data=/, async (route) => {
        if (route.request().method() === "GET") await sentAgain.passed;
        await route.continue().catch(() => undefined);
      });
      await page.getByRole("button", { name: newDossierCopy.submit }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.getByLabel(fieldLabels.title)).toHaveValue(title);
      await group(page, newDossierCopy.campaign)
        .getByLabel(/năm 2026/)
        .check();
      await group(page, fieldLabels.kind).getByLabel(kindLabels.idea).check();
      const second = page.waitForRequest((request) => request.method() === "POST");
      await page.getByRole("button", { name: newDossierCopy.submit }).click();
      await second;
      sentAgain.open();
      await page.waitForURL(/\/ho-so\/\d+$/);
      const id = Number(/\d+$/.exec(page.url())?.[0]);
      // The sections have a journey of their own; here what follows them.
      await connection.db
        .updateTable("initiative")
        .set({
          ...{ summary: "Hẹn giờ.", problem: "Chờ lâu.", solution: "Sổ hẹn.", novelty: "Lần đầu.", benefits: "Bớt chờ." },
          ...{ solutionKind: "management", fieldSlug: (await connection.db.selectFrom("field").select("slug").executeTakeFirstOrThrow()).slug },
        })
        .where("id", "=", id)
        .execute();
      await page.goto(`/ho-so/${id}/gui`);
      await quiet(page);
      await expect(page.getByText(receiptCopy.steps.withinDays(5))).toBeVisible();
      await page.getByRole("button", { name: submissionCopy.submit }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      if (script) expect(await accessibilityFaults(page)).toEqual([]);
      await group(page, submissionCopy.truth).getByLabel(submissionCopy.truthItem).check();
      await group(page, submissionCopy.noStateSecrets).getByLabel(submissionCopy.noStateSecretsItem).check();
      await page.getByRole("button", { name: submissionCopy.submit }).click();
      await page.waitForURL(/\/bien-nhan$/);
      await expect(page.getByRole("heading", { level: 1, name: receiptCopy.done })).toBeVisible();
      await expect(page.getByText(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/)).toBeVisible();
      await expect(page.getByText("Thành phố Hồ Chí Minh", { exact: true }).first()).toBeVisible();
      // Going back and sending the same page again leads to the same receipt.
      const versions = () => connection.db.selectFrom("initiativeVersion").select("number").where("initiativeId", "=", id).execute();
      await page.goto(`/ho-so/${id}/gui`);
      await expect(page).toHaveURL(/\/bien-nhan$/);
      expect(await versions()).toEqual([{ number: 1 }]);
      if (script) expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
}
