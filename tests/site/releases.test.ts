import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { reopenFile } from "#app/operations/council/reopen-file.ts";
import { castOf } from "#tests/support/cast.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson } from "#tests/support/people.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
const secret = "Xe sách Zqlưuđộng";
const code = "SK-2026-4321";
const desk = "/ban-to-chuc/dot-cong-bo";
let world: World;
let colleague: Actor;
let file: number;
let other: number;
beforeAll(async () => {
  world = await makeWorld(database.db);
  colleague = await makePerson({ db: database.db, fullName: "Tạ Thị Lập Danh Sách", grants: [{ role: "campaign_board" }] });
  file = await makeDossier({ world, status: "approved", title: secret, code });
  other = await makeDossier({ world, status: "needs_work" });
});

async function ask(viewer: Actor | null, path: string, form?: Record<string, string>) {
  const answer = await site.request(viewer, path, form && { form });
  return { status: answer.status, location: answer.headers.get("Location") ?? "", html: await answer.text() };
}

const channels = [
  "/",
  "/sang-kien",
  "/sang-kien?q=zqluudong",
  "/sang-kien.atom",
  "/sitemap.xml",
  "/api/v1/initiatives",
  `/don-vi/doan-so-thu-nghiem`,
  "/dot-thi-dua",
];
/** In which public channels the file is met, by its title or its code. */
async function met(): Promise<string[]> {
  const read = async (path: string) => ({ path, text: (await ask(null, path)).html });
  const told = (await Promise.all(channels.map(read))).filter(({ text }) => text.includes(secret) || text.includes(`/${code}`) || text.includes(`"${code}"`));
  return [...told.map(({ path }) => path), ...((await ask(null, `/sang-kien/${code}`)).status === 200 ? ["page"] : [])];
}
const mails = async () => {
  const folder = join(site.dataDir, "mail");
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.filter((name) => name.endsWith(".json")).map((name) => readFile(join(folder, name), "utf8")));
  return texts.filter((text) => text.includes(code)).length;
};
/** What everybody outside the board reads on the page of the file about its result. */
const knows = async () => {
  const told = await Promise.all(
    castOf(world).map(async ([who, viewer]) => [who, (await ask(viewer, `/ho-so/${file}`)).html.includes("Kết luận của phiên họp.")] as const),
  );
  return told.filter(([, isTold]) => isTold).map(([who]) => who);
};

/** A new list as the colleague makes it in the browser. @returns its address */
async function newList(start: "all" | "none"): Promise<string> {
  const begun = await ask(colleague, `${desk}/moi`, { name: "Kết quả đợt 1", campaign: String(world.campaignId), start });
  expect(begun.status).toBe(302);
  return begun.location.replace(/\/chon-ho-so$/, "");
}
const present = async (list: string) => expect((await ask(colleague, `${list}/trinh-ky`, {})).location).toBe(`${list}?xong=da-trinh`);

test("an empty form says what is missing, with what was typed kept", async () => {
  const refused = await ask(colleague, `${desk}/moi`, { name: "Kết quả đợt 9", campaign: "" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain("Hãy chọn đợt thi đua.");
  expect(refused.html).toMatch(/name="name"[^>]*value="Kết quả đợt 9"/);
});

test("before the second signature the result is nowhere; after it everywhere the public looks, told by mail once; taken back it is gone, and the list says so", async () => {
  const handlers = ["secretary", "chair", "board", "observer"];
  const list = await newList("all");
  const draft = await ask(colleague, list);
  expect([draft.html.includes(code), draft.html.includes("Trình ký")]).toEqual([true, true]);
  await present(list);
  const own = await ask(colleague, `${list}/ky`);
  expect([own.status, own.html.includes("không tự ký được"), own.html.includes('name="confirmation"')]).toEqual([200, true, false]);
  const refused = await ask(colleague, `${list}/ky`, { confirmation: "checked" });
  expect([refused.status, refused.html.includes("nên không tự ký được.")]).toEqual([409, true]);
  expect([await met(), await mails(), (await knows()).sort()]).toEqual([[], 0, handlers.sort()]);

  const page = await ask(world.board, "/ban-to-chuc");
  expect(page.html).toContain("1 đợt công bố chờ người thứ hai ký.");
  expect((await ask(world.board, `${list}/ky`, {})).status).toBe(422);
  const [once, twice] = await Promise.all([0, 1].map(() => ask(world.board, `${list}/ky`, { confirmation: "checked" })));
  expect([once?.location, twice?.location]).toEqual([`${list}?xong=da-ky`, `${list}?xong=da-ky`]);
  expect((await ask(null, `/sang-kien/${code}`)).status).toBe(200);
  await expect
    .poll(met)
    .toEqual(
      ["/", "/sang-kien", "/sang-kien?q=zqluudong", "/sang-kien.atom", "/sitemap.xml", "/api/v1/initiatives", "/don-vi/doan-so-thu-nghiem", "page"].filter(
        (place) => channels.includes(place) || place === "page",
      ),
    );
  await expect.poll(mails).toBe(2);
  expect((await knows()).sort()).toEqual([...handlers, "author", "coauthor", "officer", "member", "secondMember"].sort());
  const published = await database.db.selectFrom("publication").select("initiativeId").orderBy("initiativeId").execute();
  expect(published.map(({ initiativeId }) => initiativeId)).toEqual([file, other]);

  await ask(world.board, `/ho-so/${file}/go-cong-bo`, { reason: "Cần kiểm tra lại số liệu." });
  expect((await ask(null, `/sang-kien/${code}`)).status).toBe(404);
  const later = await ask(colleague, list);
  expect(later.html).toMatch(/Gỡ công bố lúc [^<]*Ngô Văn Ban Tổ Chức: Cần kiểm tra lại số liệu\./);
  const sheet = await site.request(colleague, `${list}/danh-sach.xlsx`);
  expect([sheet.status, sheet.headers.get("Content-Type")]).toEqual([200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"]);
});

test("a decision that changed meanwhile: the signature is refused with what changed, nothing is published", async () => {
  const changed = await makeDossier({ world, status: "approved", title: "Bảng tin xóm trọ" });
  const single = await ask(colleague, `/ho-so/${changed}/cong-bo`);
  const decisionId = /name="decisionId" value="(\d+)"/.exec(single.html)?.[1] ?? "";
  const handed = await ask(colleague, `/ho-so/${changed}/cong-bo`, { decisionId, confirmation: "checked" });
  const list = handed.location.replace(/\?.*/, "");
  expect(handed.location).toMatch(/^\/ban-to-chuc\/dot-cong-bo\/\d+\?xong=da-trinh$/);
  await reopenFile({ db: database.db, actor: world.chair, id: changed, reason: "Phát hiện trùng hồ sơ.", now: new Date() });
  const refused = await ask(world.board, `${list}/ky`, { confirmation: "checked" });
  expect(refused.status).toBe(409);
  expect(refused.html).toContain("Hội đồng đã mở lại hồ sơ và chưa kết luận lại.");
  expect(refused.html).toContain("Bảng tin xóm trọ");
  expect(await database.db.selectFrom("publication").select("id").where("initiativeId", "=", changed).execute()).toEqual([]);
  expect((await ask(world.board, `${list}/huy`, {})).status).toBe(422);
  expect((await ask(world.board, `${list}/huy`, { reason: "Kết luận đã đổi." })).location).toBe(`${list}?xong=da-huy`);
  expect((await ask(world.board, `${list}/ky`)).location).toBe(list);
});

test("the check list saved over a decision that changed keeps what was ticked and says so; somebody else's list leads to its page", async () => {
  const listed = await makeDossier({ world, status: "approved", title: "Góc học tập" });
  const list = await newList("none");
  const shown = await ask(colleague, `${list}/chon-ho-so`);
  const box = new RegExp(`value="(${listed}:\\d+)"`).exec(shown.html)?.[1] ?? "";
  const stale = await ask(colleague, `${list}/chon-ho-so`, { hien: String(listed), "ho-so": `${listed}:999999` });
  expect(stale.status).toBe(409);
  expect(stale.html).toMatch(new RegExp(`(checked=""[^>]*value="${box}"|value="${box}"[^>]*checked="")`));
  expect((await ask(colleague, `${list}/chon-ho-so`, { hien: String(listed), "ho-so": box })).location).toBe(`${list}?xong=da-luu`);
  expect((await ask(world.board, `${list}/chon-ho-so`)).location).toBe(list);
  expect((await ask(world.board, `${list}/trinh-ky`, {})).location).toBe(`${list}?tu-choi=not_a_draft`);
});

test("for an author of a listed file who sits on the board the list answers as one that does not exist", async () => {
  const own = await makeDossier({ world, status: "approved" });
  const author = await makePerson({ db: database.db, fullName: "Vũ Thị Vừa Là Tác Giả", grants: [{ role: "campaign_board" }] });
  await database.db.updateTable("initiativeAuthor").set({ accountId: author.accountId }).where("initiativeId", "=", own).where("position", "=", 2).execute();
  const list = await newList("all");
  await present(list);
  const size = (html: string) => html.replaceAll(/[0-9a-f-]{36}|nonce="[^"]*"|\d+/g, "").length;
  for (const part of ["", "/chon-ho-so", "/ky", "/huy", "/danh-sach.xlsx"]) {
    const [there, nowhere] = [await ask(author, `${list}${part}`), await ask(author, `${desk}/999999${part}`)];
    expect([part, there.status, size(there.html)]).toEqual([part, 404, size(nowhere.html)]);
  }
  for (const part of ["/chon-ho-so", "/trinh-ky", "/ky", "/huy"])
    expect((await ask(author, `${list}${part}`, { confirmation: "checked", reason: "x" })).status).toBe(404);
  expect((await ask(author, desk)).html).not.toContain(`href="${list}"`);
  expect((await ask(author, "/ban-to-chuc")).html).not.toContain("chờ người thứ hai ký");
});
