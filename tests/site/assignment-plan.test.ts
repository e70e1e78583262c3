import { beforeAll, expect, test } from "vitest";
import { assignReviewers } from "#app/operations/council/assign-reviewers.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let desk: string;
const files: number[] = [];
beforeAll(async () => {
  world = await makeWorld(database.db);
  desk = `/viec-cua-hoi-dong/${world.councilId}`;
  for (let file = 0; file < 30; file += 1) files.push(await makeDossier({ world, status: "received" }));
});

const shown = "?so-nguoi=2&uu-tien=can-bang";
const read = async (path: string, form?: Record<string, string>) => {
  const answer = await site.request(world.secretary, `${desk}${path}`, form && { form });
  return { status: answer.status, location: answer.headers.get("Location"), html: await answer.text() };
};
const due = { "dueOn.day": "30", "dueOn.month": "6", "dueOn.year": "2030" };
const fingerprintIn = (html: string) => /name="fingerprint" value="([\w-]{43})"/.exec(html)?.[1] ?? "";
const assigned = async () => (await database.db.selectFrom("reviewAssignment").select("id").where("endedAt", "is", null).execute()).length;

test("the desk leads the secretary to both pages; chair, member and others find neither, as if the council did not exist", async () => {
  const queue = await (await site.request(world.secretary, "/viec-cua-hoi-dong")).text();
  expect([queue.includes(`href="${desk}/phan-cong"`), queue.includes(`href="${desk}/uy-vien"`)]).toEqual([true, true]);
  const chairs = await (await site.request(world.chair, "/viec-cua-hoi-dong")).text();
  expect([...chairs.matchAll(new RegExp(`${desk}/[^"]*`, "g"))].map(([href]) => href)).toEqual([`${desk}/tien-do`, `${desk}/doi-chieu`, `${desk}/doi-chuan`]);
  const member = `/uy-vien/${world.member.accountId}`;
  for (const viewer of [world.chair, world.member, world.board, world.administrator, world.stranger])
    for (const path of ["/phan-cong", `/phan-cong${shown}`, "/uy-vien", member]) {
      const here = await site.request(viewer, `${desk}${path}`);
      const nowhere = await site.request(viewer, `/viec-cua-hoi-dong/99999${path}`);
      expect([here.status, nowhere.status]).toEqual([404, 404]);
    }
});

test("a wrong number of readers is told at the field, with what was typed kept; nothing is planned", async () => {
  const { status, html } = await read("/phan-cong?so-nguoi=99&lanh-dao=on&uu-tien=chia-deu");
  expect(status).toBe(422);
  expect(html).toContain('href="#lua-chon-so-nguoi"');
  expect(html).toContain("Nhập một số người chấm từ 1 đến 7.");
  expect(html).toMatch(/name="so-nguoi"[^>]*value="99"/);
  expect(fingerprintIn(html)).toBe("");
});

test("the plan comes in pages, sums first; a day that is missing is told at the field", async () => {
  const { html } = await read(`/phan-cong${shown}`);
  expect(html).toContain("30/30 hồ sơ");
  expect(html).toContain("60 lượt");
  expect((html.match(/\/ho-so\/\d+\/phan-cong"/g) ?? []).length).toBe(25);
  const second = await read(`/phan-cong${shown}&muc=moi&trang=2`);
  expect((second.html.match(/\/ho-so\/\d+\/phan-cong"/g) ?? []).length).toBe(5);
  expect(fingerprintIn(second.html)).toBe(fingerprintIn(html));
  const refused = await read(`/phan-cong${shown}`, { fingerprint: fingerprintIn(html) });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('href="#luu-dueOn"');
  expect(await assigned()).toBe(0);
});

test("when the data changed meanwhile it says so, shows the new plan and keeps the day; that one is saved", async () => {
  const before = fingerprintIn((await read(`/phan-cong${shown}`)).html);
  const now = new Date();
  const shared = { db: database.db, actor: world.secretary, id: files[0]!, dueOn: "2030-06-30", now };
  expect(await assignReviewers({ ...shared, reviewerIds: [world.idleMember.accountId] })).toEqual({ ok: true });
  const stale = await read(`/phan-cong${shown}`, { fingerprint: before, ...due });
  expect(stale.status).toBe(409);
  expect(stale.html).toContain("Dữ liệu vừa thay đổi nên phương án bạn xem không còn đúng.");
  expect(stale.html).toMatch(/name="dueOn.year"[^>]*value="2030"/);
  expect(await assigned()).toBe(1);
  const after = fingerprintIn(stale.html);
  expect(after).toMatch(/^[\w-]{43}$/);
  expect(after).not.toBe(before);
  const saved = await read(`/phan-cong${shown}`, { fingerprint: after, ...due });
  expect([saved.status, saved.location]).toEqual([303, `${desk}/phan-cong?xong=1`]);
  expect(await assigned()).toBe(60);
  expect((await read("/phan-cong?xong=1")).html).toContain("Đã lưu phương án.");
  expect((await read(`/phan-cong${shown}`)).html).toContain("Phương án này không có phân công mới nên không có gì để lưu.");
});

test("a member's fields and capacity are noted; a wrong capacity is told at the field", async () => {
  const path = `/uy-vien/${world.member.accountId}`;
  const refused = await read(path, { capacity: "mười", fields: "chuyen-doi-so-thu" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('href="#bieu-mau-capacity"');
  expect(refused.html).toMatch(/name="capacity"[^>]*value="mười"/);
  expect((await read(path, { capacity: "15", fields: "chuyen-doi-so-thu", deputyChair: "on" })).location).toBe(`${desk}/uy-vien?xong=1`);
  const { html } = await read("/uy-vien");
  expect(html).toContain("15 hồ sơ");
  expect(html).toContain("Phó chủ tịch hội đồng");
  expect((await read(`/uy-vien/${world.stranger.accountId}`)).status).toBe(404);
});
