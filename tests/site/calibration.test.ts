import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/access/actor.ts";
import { findActor } from "#db/accounts/find-actor.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makePanel } from "#tests/support/panel.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let address: string;
beforeAll(async () => {
  world = await makeWorld(database.db);
  address = `/viec-cua-hoi-dong/${world.councilId}/doi-chuan`;
});

const read = async (viewer: Viewer, path = address) => {
  const answer = await site.request(viewer, path);
  return { status: answer.status, html: await answer.text(), type: answer.headers.get("Content-Type") };
};

test("before anything can be compared the page says what is missing", async () => {
  const { status, html } = await read(world.chair);
  expect([status, html.includes("Chưa có gì để đối chuẩn"), html.includes('<svg role="img"')]).toEqual([200, true, false]);
});

test("chair, secretary and board see who is strict, drawn and in words; to members and all others there is no such page", async () => {
  await makePanel({
    world,
    files: [1, 2, 3, 4, 5, 6].map((number) => ({
      title: `Hồ sơ chấm chung ${number}`,
      sheets: [
        // The first one is the milder of the decided file too.
        [world.member, [1500 + 300 * number, 3500]],
        [world.secondMember, [1000 + 300 * number, 3000]],
      ],
    })),
  });
  await makeDossier({ world, status: "approved", title: "Hồ sơ đã kết luận" });
  const { html } = await read(world.chair);
  expect(html).toMatch(/<svg role="img" aria-labelledby="[^"]+ [^"]+"/);
  expect(html).not.toMatch(/ style="/);
  expect(html).toContain("Nới hơn mức chung");
  expect([...html.matchAll(/Hồ sơ chấm chung \d<\/a>/g)]).toHaveLength(6);
  expect(html).toContain(`href="${address}.xlsx"`);
  const board = await read(world.board);
  expect([board.status, board.html.includes("Hồ sơ đã kết luận"), board.html.includes("Hồ sơ chấm chung")]).toEqual([200, true, false]);
  expect((await read(world.secretary)).status).toBe(200);
  const others = [world.member, world.secondMember, world.idleMember, world.author, world.officer, world.observer, world.administrator, world.stranger];
  for (const path of [address, `${address}.xlsx`]) for (const viewer of others) expect((await read(viewer, path)).status).toBe(404);
  expect((await read(null)).status).toBe(302);
  expect((await read(world.chair, `${address}.xlsx`)).type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  expect((await read(world.board, "/viec-cua-hoi-dong/999999/doi-chuan")).status).toBe(404);
});

test("one of the board who judges in this council is a member like others", async () => {
  const { accountId } = world.idleMember;
  await database.db.insertInto("roleGrant").values({ accountId, role: "campaign_board", validFrom: "2026-01-01", reason: "Bổ sung ban tổ chức." }).execute();
  const actor = await findActor({ db: database.db, accountId, day: "2026-06-01" });
  expect(actor?.grants.map(({ role }) => role).sort()).toEqual(["campaign_board", "council_member"]);
  expect((await read(actor!)).status).toBe(404);
  expect((await read(actor!, "/ban-to-chuc")).html).not.toContain(address);
  expect((await read(world.board, "/ban-to-chuc")).html).toContain(`href="${address}"`);
});
