import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/access/actor.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makePanel } from "#tests/support/panel.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let address: string;
beforeAll(async () => {
  world = await makeWorld(database.db);
  address = `/viec-cua-hoi-dong/${world.councilId}/doi-chieu`;
});

const read = async (viewer: Viewer, path = address) => {
  const answer = await site.request(viewer, path);
  return { status: answer.status, html: await answer.text(), type: answer.headers.get("Content-Type") };
};

test("without files the page says when there will be some", async () => {
  const { status, html } = await read(world.chair);
  expect([status, html.includes("Chưa có hồ sơ nào để đối chiếu")]).toEqual([200, true]);
});

test("the secretary goes from a file for the meeting to its assignment; members and all others find no page", async () => {
  const [wide] = await makePanel({
    world,
    files: [
      {
        title: "Chênh nhiều",
        sheets: [
          [world.member, [1000, 3000]],
          [world.secondMember, [3500, 4500]],
        ],
      },
      {
        title: "Còn chờ phiếu",
        sheets: [
          [world.member, [2500, 3500]],
          [world.secondMember, null],
        ],
      },
    ],
  });
  const { html } = await read(world.secretary);
  expect(html).toContain(`href="/ho-so/${wide}/phan-cong"`);
  expect(html).toContain("chênh nhau từ 20,00 điểm");
  expect(html).toContain(`href="${address}?xep=ma"`);
  const waiting = (await read(world.secretary, `${address}?loc=thieu-phieu`)).html;
  expect([waiting.includes(">Còn chờ phiếu</a>"), waiting.includes(">Chênh nhiều</a>")]).toEqual([true, false]);
  expect(waiting).toContain(`href="${address}.xlsx?loc=thieu-phieu"`);
  expect((await read(world.chair)).html).not.toContain('/phan-cong"');
  expect((await read(world.board)).html).toContain("Chưa có hồ sơ nào để đối chiếu");
  const others = [world.member, world.secondMember, world.idleMember, world.author, world.officer, world.observer, world.administrator, world.stranger];
  for (const path of [address, `${address}.xlsx`]) for (const viewer of others) expect((await read(viewer, path)).status).toBe(404);
  expect((await read(world.chair, `${address}.xlsx`)).type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  expect((await read(world.board, "/viec-cua-hoi-dong/999999/doi-chieu")).status).toBe(404);
});
