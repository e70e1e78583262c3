import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePerson } from "#tests/support/people.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let id: number;
let colleague: Actor;
beforeAll(async () => {
  world = await makeWorld(database.db);
  id = await makeDossier({ world, status: "received", title: "Sổ trực điện tử" });
  const grants = [{ role: "council_member", councilId: world.councilId }] as const;
  colleague = await makePerson({ db: database.db, fullName: "Cù Thị Cùng Đơn Vị", unitId: world.unitId, grants: [...grants] });
});

const read = async (viewer: Actor, path: string, form?: Record<string, string>) => {
  const answer = await site.request(viewer, `/ho-so/${id}${path}`, form && { form });
  return { status: answer.status, location: answer.headers.get("Location"), html: await answer.text() };
};

test("the chair sees who is in conflict and why, lets one pass with a reason, and takes it back; nobody else finds the page", async () => {
  expect((await read(world.chair, "")).html).toContain(`href="/ho-so/${id}/lien-quan"`);
  const page = await read(world.chair, "/lien-quan");
  expect(page.html).toContain("Cù Thị Cùng Đơn Vị");
  expect(page.html).toContain("Cùng đơn vị với hồ sơ hoặc tác giả");
  for (const viewer of [world.secretary, world.member, colleague, world.author, world.board]) expect((await read(viewer, "/lien-quan")).status).not.toBe(200);
  const member = String(colleague.accountId);
  const refused = await read(world.chair, "/lien-quan", { member });
  expect([refused.status, /href="#[^"]*reason"/.test(refused.html)]).toEqual([422, true]);
  const free = await read(world.chair, "/lien-quan", { member: String(world.idleMember.accountId), reason: "Không cần." });
  expect([free.status, free.html.includes("Hãy chọn một ủy viên có liên quan")]).toEqual([409, true]);
  const given = await read(world.chair, "/lien-quan", { member, reason: "Chỉ còn người này am hiểu." });
  expect([given.status, given.location]).toEqual([303, `/ho-so/${id}/lien-quan`]);
  expect((await read(world.secretary, "/phan-cong")).html).not.toContain("Cùng đơn vị với hồ sơ hoặc tác giả");
  const after = await read(world.chair, "/lien-quan");
  expect(after.html).toContain("Chủ tịch đã cho phép");
  const waiver = /name="waiver" value="(\d+)"/.exec(after.html)?.[1] ?? "";
  expect((await read(world.chair, "/lien-quan/thoi", { waiver })).status).toBe(303);
  expect((await read(world.secretary, "/phan-cong")).html).toContain("Cùng đơn vị với hồ sơ hoặc tác giả");
});
