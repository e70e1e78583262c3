import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let desk: string;
let taking: string;
beforeAll(async () => {
  world = await makeWorld(database.db);
  desk = `/viec-cua-hoi-dong/${world.councilId}`;
  taking = `${desk}/uy-vien/${world.secondMember.accountId}/rut-ho-so`;
  for (const title of ["Sổ trực điện tử", "Bản đồ điểm ngập"]) await makeDossier({ world, status: "under_review", title });
});

const read = async (viewer: Actor, path: string, form?: Record<string, string>) => {
  const answer = await site.request(viewer, path, form && { form });
  return { status: answer.status, location: answer.headers.get("Location"), html: await answer.text() };
};

test("chair and secretary see who owes sheets, only the secretary may take files back; to members there is no such page", async () => {
  const chair = await read(world.chair, `${desk}/tien-do`);
  expect(chair.status).toBe(200);
  expect(chair.html).toContain(world.secondMember.fullName);
  expect(chair.html).not.toContain("rut-ho-so");
  expect((await read(world.secretary, `${desk}/tien-do`)).html).toContain(`href="${taking}"`);
  for (const viewer of [world.member, world.secondMember, world.board, world.author, world.stranger]) {
    expect((await read(viewer, `${desk}/tien-do`)).status).toBe(404);
    expect((await read(viewer, taking)).status).toBe(404);
  }
  expect((await read(world.chair, taking)).status).toBe(404);
  expect((await read(world.secretary, `${desk}/uy-vien/${world.stranger.accountId}/rut-ho-so`)).status).toBe(404);
});

test("without a reason nothing is taken back; with one the secretary comes to the plan that divides the files anew", async () => {
  const refused = await read(world.secretary, taking, { rest: "on" });
  expect([refused.status, /href="#[^"]*reason"/.test(refused.html)]).toEqual([422, true]);
  const taken = await read(world.secretary, taking, { reason: "Nghỉ thai sản.", rest: "on" });
  expect([taken.status, taken.location]).toEqual([303, `${desk}/phan-cong?da-rut=2`]);
  expect((await read(world.secretary, taken.location ?? "")).html).toContain("Đã rút 2 hồ sơ.");
  const again = await read(world.secretary, taking, { reason: "Nghỉ thai sản." });
  expect([again.status, again.html.includes("Không còn hồ sơ nào để rút")]).toEqual([409, true]);
  expect((await read(world.secretary, taking)).html).toContain("Không có hồ sơ nào để rút");
  const own = await read(world.secondMember, "/cham-diem");
  expect(own.html).not.toContain("Sổ trực điện tử");
});
