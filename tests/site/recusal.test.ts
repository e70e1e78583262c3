import { beforeAll, expect, test } from "vitest";
import { recusalCopy, relationsCopy } from "#app/copy/relations.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { crawl } from "#tests/support/crawl.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { dossierAddress } from "#tests/support/dossier-address.ts";
import { makePerson } from "#tests/support/people.ts";
import { routePaths } from "#tests/support/route-paths.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const read = async (viewer: Actor, path: string, form?: Record<string, string>) => {
  const answer = await site.request(viewer, path, form && { form });
  return { status: answer.status, location: answer.headers.get("Location"), html: await answer.text() };
};
const reason = "Vợ tôi là đồng tác giả.";
/** The number of the file and the marks of the request differ, nothing else may. */
const plain = (text: string, id: number) =>
  text
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "")
    .replaceAll(/nonce="[^"]*"/g, "")
    .replaceAll(`/ho-so/${id}`, "/ho-so/")
    .replaceAll(`"id":"${id}"`, "");

test("a member says from the sheet that the file concerns them; then every address of it is as one that never was", async () => {
  const id = await makeDossier({ world, status: "under_review", title: "Tủ hồ sơ zqtu" });
  const path = `/ho-so/${id}/toi-lien-quan`;
  expect((await read(world.member, `/ho-so/${id}/phieu-cham`)).html).toContain(`href="${path}"`);
  const empty = await read(world.member, path, { reason });
  expect([empty.status, empty.html.includes("Hãy chọn quan hệ."), empty.html.includes(reason)]).toEqual([422, true, true]);
  const left = await read(world.member, path, { kind: "family", reason });
  expect([left.status, left.location]).toEqual([303, "/cham-diem?lien-quan=1"]);
  const queue = await read(world.member, "/cham-diem?lien-quan=1");
  expect([queue.html.includes(recusalCopy.done), queue.html.includes("zqtu")]).toEqual([true, false]);
  for (const pattern of routePaths().filter((one) => one.startsWith("/ho-so/:id"))) {
    const [gone, never] = [await read(world.member, dossierAddress(pattern, id)), await read(world.member, dossierAddress(pattern, 999_999))];
    expect([pattern, gone.status, plain(gone.html, id)]).toEqual([pattern, never.status, plain(never.html, 999_999)]);
  }
  expect((await read(world.secretary, `/ho-so/${id}/phan-cong`)).html).toContain(reason);
  expect((await read(world.chair, `/ho-so/${id}/lien-quan`)).html).toContain(reason);
  for (const other of [world.author, world.secondMember, world.board, world.observer]) {
    const pages = [`/ho-so/${id}`, `/ho-so/${id}/phieu-cham`, "/thong-bao"].map((page) => read(other, page));
    expect((await Promise.all(pages)).some(({ html }) => html.includes(reason))).toBe(false);
  }
});

test("a secretary who recused meets the file nowhere on the site", { timeout: 240_000 }, async () => {
  const grants = [{ role: "council_secretary", councilId: world.councilId }] as const;
  const second = await makePerson({ db: database.db, fullName: "Thư Ký Rút Lui", grants: [...grants] });
  const id = await makeDossier({ world, status: "under_review", title: "Tủ hồ sơ zqhai", confidential: "zqkin" });
  const seeds = ["/", "/viec-cua-hoi-dong", "/viec-cua-hoi-dong?tim=zqhai", "/cham-diem", "/ho-so", "/thong-bao", "/sang-kien?q=zqhai", `/ho-so/${id}`].concat(
    ["phan-cong", "tien-do", "uy-vien"].map((page) => `/viec-cua-hoi-dong/${world.councilId}/${page}`),
    `/viec-cua-hoi-dong/${world.councilId}/phan-cong?so-nguoi=2&uu-tien=can-bang`,
  );
  // The address says again what was looked for: that page is no leak.
  const leaks = async () =>
    (await crawl({ site, viewer: second, from: seeds })).filter(({ address, text }) => !address.includes("=zqhai") && /zqhai|zqkin/.test(text));
  expect((await leaks()).length).toBeGreaterThan(3);
  expect((await read(second, `/ho-so/${id}/toi-lien-quan`, { kind: "other", reason: "Tôi viết hộ phần mở đầu." })).status).toBe(303);
  expect(await leaks()).toEqual([]);
});

test("who is close to a member is declared ahead; the page does not tell whether an address has an account", async () => {
  const path = "/cham-diem/quan-he";
  expect((await read(world.idleMember, "/cham-diem")).html).toContain(`href="${path}"`);
  const id = await makeDossier({ world, status: "under_review" });
  expect((await read(world.secondMember, `/ho-so/${id}/phieu-cham`)).status).toBe(200);
  for (const [form, sentence] of [
    [{ kind: "family" }, "Hãy ghi thư điện tử của một người, hoặc chọn một đơn vị."],
    [{ kind: "family", person: "sai địa chỉ" }, "Địa chỉ thư điện tử cần có dạng"],
    [{ person: "ai@thu-nghiem.vn" }, "Hãy chọn quan hệ."],
    [{ kind: "family", person: "ai@thu-nghiem.vn", unit: world.unitId }, "Mỗi lần khai một người hoặc một đơn vị."],
  ] as const) {
    const refused = await read(world.secondMember, path, { ...form });
    expect([refused.status, refused.html.includes(sentence), refused.html.includes('href="#')]).toEqual([422, true, true]);
  }
  const answers = [];
  for (const person of [world.stranger.email, "khong-co-ai@thu-nghiem.vn"]) answers.push(await read(world.secondMember, path, { kind: "family", person }));
  expect(answers.map(({ status, location }) => [status, location])).toEqual([
    [303, `${path}?xong=da-khai`],
    [303, `${path}?xong=da-khai`],
  ]);
  expect((await read(world.secondMember, path, { kind: "coworker", person: world.author.email })).location).toBe(`${path}?xong=da-khai-va-rut`);
  expect((await read(world.secondMember, `/ho-so/${id}/phieu-cham`)).status).toBe(404);
  const page = await read(world.secondMember, `${path}?xong=da-khai-va-rut`);
  expect([page.html.includes(relationsCopy.done["da-khai-va-rut"]), page.html.includes("khong-co-ai@thu-nghiem.vn")]).toEqual([true, true]);
  const relation = /name="relation" value="(\d+)"/.exec(page.html)?.[1] ?? "";
  expect((await read(world.secondMember, `${path}/thoi`, { relation })).location).toBe(`${path}?xong=da-bo`);
  expect((await read(world.stranger, path)).status).toBe(403);
});
