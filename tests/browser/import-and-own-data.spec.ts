import { buffer } from "node:stream/consumers";
import { importCheckCopy, importCopy, peopleColumnTitles } from "#app/copy/import.ts";
import { erasureCopy, erasurePhrase, ownDataCopy } from "#app/copy/own-data.ts";
import { signInCopy } from "#app/copy/account.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import { workbookType, writeWorkbook, type SheetValue } from "#app/platform/sheets/write-workbook.ts";
import { expect, test } from "./support/fixtures.ts";
import { tabAndPress, tabAndType } from "./support/keyboard.ts";
import { quiet } from "./support/quiet.ts";

const password = "mưa rào tháng sáu";

async function sheetOf(rows: SheetValue[][]) {
  const columns = Object.values(peopleColumnTitles).map((title) => ({ title, width: 20 }));
  return { name: "danh-sach.xlsx", mimeType: workbookType, buffer: await writeWorkbook({ sheets: [{ name: "Nhập liệu", columns, rows }] }) };
}

for (const script of [true, false]) {
  const how = script ? "with scripts" : "without scripts";
  test.describe(`on a phone, ${how}`, () => {
    test.use({ script, contextOptions: { viewport: { width: 390, height: 844 } } });

    test("an officer uploads a list, mends it and imports everybody", async ({ as, connection }) => {
      const officer = await as("officer@demo.test");
      const { page } = officer;
      const mine = script ? "co-script" : "khong-script";
      await officer.visit("/viec-cua-don-vi/nhap");
      await page.getByRole("button", { name: importCopy.check }).click();
      await expect(page.getByRole("alert")).toContainText("Hãy chọn một tệp XLSX.");
      await quiet(page);
      await officer.settle();

      await page.getByLabel(importCopy.kinds.people.label).check();
      await page.getByLabel(importCopy.file).setInputFiles(await sheetOf([["Trần Thị Lan", `lan-${mine}@demo.test`, null, "31/02/1996", null, null]]));
      await page.getByRole("button", { name: importCopy.check }).click();
      await page.waitForURL(/\/nhap\/\d+$/);
      await officer.settle();
      await expect(page.getByRole("row", { name: /2 Ngày sinh Không đọc được ngày/ })).toBeVisible();
      await expect(page.getByRole("button", { name: importCheckCopy.apply })).toHaveCount(0);
      await officer.press(importCheckCopy.discard);

      await page.getByLabel(importCopy.kinds.people.label).check();
      await page.getByLabel(importCopy.file).setInputFiles(await sheetOf([["Trần Thị Lan", `lan-${mine}@demo.test`, null, "29/02/1996", null, null]]));
      await page.getByRole("button", { name: importCopy.check }).click();
      await page.waitForURL(/\/nhap\/\d+$/);
      await officer.settle();
      await expect(page.getByRole("rowheader", { name: "Trần Thị Lan" })).toBeVisible();
      await officer.press(importCheckCopy.apply, 2);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(importCheckCopy.appliedTitle);
      const made = await connection.db.selectFrom("account").select("birthDate").where("email", "=", `lan-${mine}@demo.test`).execute();
      expect(made).toEqual([{ birthDate: "1996-02-29" }]);
    });

    test("a person takes their data and then leaves for good", async ({ as, connection }) => {
      const email = `${script ? "co" : "khong"}-${Date.now()}@demo.test`;
      const { id } = await connection.db
        .insertInto("account")
        .values({ email, fullName: "Người Ra Đi", registrationConfirmedAt: new Date() })
        .returning("id")
        .executeTakeFirstOrThrow();
      await connection.db
        .insertInto("accountPassword")
        .values({ accountId: id, hash: await hashPassword(password) })
        .execute();
      const person = await as(email);
      const { page } = person;
      await person.visit("/tai-khoan/du-lieu");
      await page.getByLabel(ownDataCopy.password, { exact: true }).fill("không phải mật khẩu");
      await page.getByRole("button", { name: ownDataCopy.download }).click();
      await page.waitForURL(/loi=mat-khau/);
      await person.settle();
      await expect(page.getByRole("alert")).toContainText(ownDataCopy.wrongPassword);
      await page.getByLabel(ownDataCopy.password, { exact: true }).fill(password);
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: ownDataCopy.download }).click()]);
      expect((await buffer(await download.createReadStream())).subarray(0, 2).toString()).toBe("PK");

      await person.visit("/tai-khoan/du-lieu/xoa");
      await quiet(page);
      await page.getByLabel(erasureCopy.phrase).fill("xóa");
      await page.getByLabel(erasureCopy.password, { exact: true }).fill(password);
      await page.getByRole("button", { name: erasureCopy.submit }).click();
      await expect(page.getByRole("alert")).toContainText("Hãy gõ đúng câu");
      await quiet(page);
      await person.settle();
      await page.getByLabel(erasureCopy.phrase).fill(erasurePhrase.toUpperCase());
      await page.getByLabel(erasureCopy.password, { exact: true }).fill(password);
      await page.getByRole("button", { name: erasureCopy.submit }).click();
      await page.waitForURL(/dang-nhap\?xong=da-xoa/);
      await expect(page.getByText("Tài khoản đã được xóa.")).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(signInCopy.title);
    });
  });
}

test("by keyboard alone a person asks for erasing and is told what keeps them", async ({ as }) => {
  const { page } = await as("admin@demo.test");
  await page.goto("/tai-khoan");
  await tabAndPress(page, page.getByRole("link", { name: /^Dữ liệu của tôi/ }));
  await tabAndType(page, page.getByLabel(ownDataCopy.password, { exact: true }), "gõ thử");
  await tabAndPress(page, page.getByRole("link", { name: ownDataCopy.eraseLink }));
  await expect(page.getByText("Bạn là quản trị viên cuối cùng.")).toBeVisible();
});
