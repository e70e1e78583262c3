import type { Page } from "@playwright/test";
import { evidenceErrors } from "#app/copy/errors/evidence.ts";
import { evidenceCopy as copy, evidenceDetailsCopy, visibilityLabels } from "#app/copy/evidence.ts";
import { uiCopy } from "#app/copy/ui.ts";
import type { DatabaseConnection } from "#db/client.ts";
import { imageFile, officeFile, pdfFile } from "#tests/support/evidence-samples.ts";
import { accessibilityFaults, expect, test } from "./support/fixtures.ts";
import { offeredName } from "./support/offered-name.ts";
import { tabAndPress, tabTo } from "./support/keyboard.ts";
import { quiet } from "./support/quiet.ts";

test.use({ contextOptions: { viewport: { width: 390, height: 844 } } });

/** A draft of its own for each test, so that none meets the files of another. */
async function newDraft({ db }: DatabaseConnection): Promise<string> {
  const account = await db.selectFrom("account").select(["id", "unitId"]).where("email", "=", "author@demo.test").executeTakeFirstOrThrow();
  const campaign = await db.selectFrom("initiative").select("campaignId").orderBy("id", "desc").executeTakeFirstOrThrow();
  const values = { ...campaign, ownerId: account.id, unitId: account.unitId ?? "", unitName: "Đơn vị thử", title: "Bản nháp để thêm tệp" };
  const { id } = await db.insertInto("initiative").values(values).returning("id").executeTakeFirstOrThrow();
  return `/ho-so/${id}/minh-chung`;
}

const pdf = (name: string) => ({ name, mimeType: "application/pdf", buffer: pdfFile(name) });
const chooser = (page: Page) => page.getByLabel(copy.files);
const kept = (page: Page) => page.getByRole("main").getByRole("link", { name: /^(?!Sửa ).*\.(pdf|jpg|docx|csv)$/ });
const sound = async (page: Page) => expect(await accessibilityFaults(page)).toEqual([]);

test("several files at once, each with its progress; one is refused at its own row; one is removed", async ({ as, connection }) => {
  const { page } = await as("author@demo.test");
  await page.goto(await newDraft(connection));
  await quiet(page);
  await sound(page);
  const docx = { name: "Đơn.docx", mimeType: "application/octet-stream", buffer: officeFile("docx") };
  await chooser(page).setInputFiles([
    pdf("Báo cáo.pdf"),
    docx,
    { name: "ảnh.jpg", mimeType: "image/jpeg", buffer: await imageFile("jpeg") },
    { name: "trang.png", mimeType: "image/png", buffer: Buffer.from("<html>") },
  ]);
  await page.getByLabel(visibilityLabels.public.label, { exact: true }).check();
  await page.getByRole("button", { name: copy.submit }).click();
  await expect(page.getByRole("status").filter({ hasText: copy.summary(3, 4) })).toBeVisible();
  await expect(page.getByRole("progressbar", { name: /Báo cáo\.pdf/ })).toHaveAttribute("value", "100");
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${uiCopy.errorTitlePrefix}`));
  await page.getByRole("alert").getByRole("link").click();
  await expect(page.getByRole("list", { name: copy.uploads }).getByText(evidenceErrors.evidence_type_mismatch)).toBeInViewport();
  await expect(kept(page)).toHaveText(["Báo cáo.pdf", "Đơn.docx", "ảnh.jpg"]);
  await sound(page);

  await page.getByRole("button", { name: copy.removeOf("Đơn.docx") }).click();
  await expect(kept(page)).toHaveText(["Báo cáo.pdf", "ảnh.jpg"]);
  const download = page.waitForEvent("download");
  const link = page.getByRole("link", { name: "Báo cáo.pdf", exact: true });
  await link.click();
  await download;
  expect(await offeredName(page, await link.getAttribute("href"))).toBe("Báo cáo.pdf");
});

test("an upload under way is cancelled: the file is not kept, the others are", async ({ as, connection }) => {
  const { page } = await as("author@demo.test");
  await page.goto(await newDraft(connection));
  await quiet(page);
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 40_000 });
  const large = { ...pdf("lon.pdf"), buffer: Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(6_000_000, 65), Buffer.from("\n%%EOF\n")]) };
  await chooser(page).setInputFiles([large, pdf("nho.pdf")]);
  await page.getByRole("button", { name: copy.submit }).click();
  await page.getByRole("button", { name: copy.cancelOf("lon.pdf") }).click();
  await network.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await expect(page.getByText(copy.cancelled)).toBeVisible();
  await expect(kept(page)).toHaveText(["nho.pdf"]);
  await sound(page);
});

test("the network goes away in the middle: the file says so, and is sent again", async ({ as, connection }) => {
  const { page } = await as("author@demo.test");
  await page.goto(await newDraft(connection));
  await quiet(page);
  await chooser(page).setInputFiles([pdf("mat-mang.pdf")]);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: copy.submit }).click();
  await expect(page.getByRole("list", { name: copy.uploads }).getByText(copy.network)).toBeVisible();
  await page.context().setOffline(false);
  await quiet(page);
  await chooser(page).setInputFiles([pdf("mat-mang.pdf")]);
  await page.getByRole("button", { name: copy.submit }).click();
  await expect(kept(page)).toHaveText(["mat-mang.pdf"]);
});

test("by the keyboard alone: choose for whom, send, describe anew, remove", async ({ as, connection }) => {
  const { page } = await as("author@demo.test");
  await page.goto(await newDraft(connection));
  await quiet(page);
  await tabTo(page, page.getByLabel(visibilityLabels.reviewers.label, { exact: true }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, chooser(page));
  // The window of the operating system belongs to no page: what it would give is given here.
  await chooser(page).setInputFiles([pdf("phim.pdf")]);
  await tabTo(page, page.getByRole("button", { name: copy.submit }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(visibilityLabels.handlers.label).last()).toBeVisible();
  await expect(kept(page)).toHaveText(["phim.pdf"]);
  await tabAndPress(page, page.getByRole("link", { name: copy.editOf("phim.pdf") }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(evidenceDetailsCopy.title);
  await sound(page);
  await tabTo(page, page.getByLabel(visibilityLabels.handlers.label, { exact: true }));
  await page.keyboard.press("ArrowUp");
  await tabAndPress(page, page.getByRole("button", { name: evidenceDetailsCopy.submit, exact: true }));
  await expect(page.getByText(copy.changed)).toBeVisible();
  await tabAndPress(page, page.getByRole("button", { name: copy.removeOf("phim.pdf") }));
  await expect(page.getByText(copy.removed)).toBeVisible();
  await expect(page.getByText(copy.emptyTitle)).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ script: false });

  test("a plain form adds several files, names the refused one, and removes", async ({ as, connection }) => {
    const { page } = await as("author@demo.test");
    await page.goto(await newDraft(connection));
    await chooser(page).setInputFiles([pdf("một.pdf"), { name: "hai.exe", mimeType: "application/octet-stream", buffer: Buffer.from("MZ") }]);
    await page.getByLabel(copy.note).fill("Số liệu quý I");
    await page.getByRole("button", { name: copy.submit }).click();
    await expect(page.getByRole("alert")).toContainText(copy.refused("hai.exe", evidenceErrors.evidence_type_unknown));
    await expect(page.getByLabel(copy.note)).toHaveValue("Số liệu quý I");
    await chooser(page).setInputFiles([pdf("ba.pdf")]);
    await page.getByRole("button", { name: copy.submit }).click();
    await expect(page.getByText(copy.saved(1))).toBeVisible();
    await expect(kept(page)).toHaveText(["một.pdf", "ba.pdf"]);
    await page.getByRole("button", { name: copy.removeOf("một.pdf") }).click();
    await expect(kept(page)).toHaveText(["ba.pdf"]);
  });
});
