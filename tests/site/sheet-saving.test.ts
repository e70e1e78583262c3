import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#app/domain/access/actor.ts";
import { noveltyLabels } from "#app/copy/novelty.ts";
import { abstentionCopy, reviewQueueCopy, scoreSheetCopy } from "#app/copy/review.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testSite } from "#tests/support/site.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const site = testSite(database);
let world: World;
let id: number;
beforeAll(async () => {
  world = await makeWorld(database.db);
  id = await makeDossier({ world, status: "under_review" });
});

/** The boxes of a score sheet: one mark for both criteria, as typed. */
function boxes(revision: number, mark: string, comment: string): Record<string, string> {
  const rows = world.rubric.criteria.flatMap(({ id: criterionId, bandId }, index) => [
    [`marks[${index}].criterionId`, String(criterionId)],
    [`marks[${index}].bandId`, String(bandId)],
    [`marks[${index}].mark`, mark],
    [`marks[${index}].note`, ""],
  ]);
  return { ...(Object.fromEntries(rows) as Record<string, string>), revision: String(revision), commentToAuthor: comment, noteToCouncil: "" };
}
const send = (path: string, form: Record<string, string>, viewer: Viewer = world.secondMember) => site.request(viewer, `/ho-so/${id}/${path}`, { form });
const textOf = async (viewer: Viewer, path: string) => (await site.request(viewer, path)).text();

test("two windows of one sheet: the older one is told 409 with the stored sheet, and the page shows both", async () => {
  const first = await send("phieu-cham/tu-luu", boxes(0, "10", "Từ máy ở cơ quan"));
  expect([first.status, await first.json()]).toMatchObject([200, { revision: 1 }]);
  const second = await send("phieu-cham/tu-luu", boxes(0, "12", "Từ điện thoại"));
  expect([second.status, await second.json()]).toMatchObject([409, { stored: { revision: 1, commentToAuthor: "Từ máy ở cơ quan" } }]);
  const compared = await send("phieu-cham", boxes(0, "12", "Từ điện thoại"));
  const page = await compared.text();
  expect(compared.status).toBe(409);
  expect(["Từ máy ở cơ quan", "Từ điện thoại", scoreSheetCopy.stored].filter((words) => !page.includes(words))).toEqual([]);
  const settled = await send("phieu-cham", boxes(1, "12", "Từ điện thoại"));
  expect(settled.headers.get("Location")).toBe(`/ho-so/${id}/phieu-cham?da-luu=1`);
});

test("what cannot be kept is said field by field; who has no such sheet finds no address", async () => {
  const refused = await send("phieu-cham/tu-luu", boxes(2, "99", ""));
  const { errors } = (await refused.json()) as { errors: Record<string, string[]> };
  expect(refused.status).toBe(422);
  expect(Object.keys(errors)).toEqual(["marks[0].mark", "marks[1].mark"]);
  expect((await send("phieu-cham/tu-luu", boxes(2, "10", ""), world.stranger)).status).toBe(404);
  expect((await send("phieu-kha-thi/tu-luu", { revision: "0", note: "Chưa rõ." }, world.author)).status).toBe(403);
  expect((await send("phieu-kha-thi/tu-luu", { revision: "0", note: "Chưa rõ." })).status).toBe(200);
  const stale = await send("phieu-kha-thi/tu-luu", { revision: "0", note: "Rõ rồi." });
  expect([stale.status, await stale.json()]).toMatchObject([409, { stored: { note: "Chưa rõ." } }]);
});

test("after both sheets the next file comes by itself, and a sheet handed in takes no more saves", async () => {
  const next = await makeDossier({ world, status: "under_review", title: "Hồ sơ chờ sau" });
  const handIn = (path: string, revision: number) => send(path, { revision: String(revision) });
  expect((await handIn("phieu-cham/nop", 2)).headers.get("Location")).toBe(`/ho-so/${id}/phieu-kha-thi?vua-nop=1`);
  expect((await send("phieu-cham/tu-luu", boxes(2, "15", ""))).status).toBe(403);
  await send("phieu-kha-thi", { revision: "1", tag: "apply_now" });
  const on = (await handIn("phieu-kha-thi/nop", 2)).headers.get("Location") ?? "";
  const { code } = await database.db.selectFrom("initiative").select("code").where("id", "=", id).executeTakeFirstOrThrow();
  expect(on).toBe(`/cham-diem?xong=${code}&tiep=1`);
  const sentOn = await site.request(world.secondMember, on);
  expect(sentOn.headers.get("Location")).toBe(`/ho-so/${next}/phieu-cham?xong=${code}`);
  expect(await textOf(world.secondMember, sentOn.headers.get("Location") ?? "")).toContain(reviewQueueCopy.handedIn(code ?? ""));
  const queue = await textOf(world.secondMember, "/cham-diem");
  expect(queue).toMatch(/accesskey="n"/i);
  expect(queue).toContain(reviewQueueCopy.left("2", "4"));
});

test("what a member found about novelty is recorded with the list they saw, and not with another", async () => {
  const file = await makeDossier({ world, status: "under_review", title: "Giờ hẹn không trùng ai" });
  const found = (form: Record<string, string>) => site.request(world.secondMember, `/ho-so/${file}/tinh-moi`, { form });
  const shown = /name="shown" value="([\d ]+)"/.exec(await textOf(world.secondMember, `/ho-so/${file}/tinh-moi`))?.[1] ?? "";
  expect((await found({ shown, verdict: "same" })).status).toBe(422);
  const changed = await found({ shown: "999999", verdict: "different", note: "Đã đọc kỹ." });
  expect([changed.status, (await changed.text()).includes("Đã đọc kỹ.")]).toEqual([409, true]);
  expect((await found({ shown, verdict: "different" })).headers.get("Location")).toBe(`/ho-so/${file}/phieu-cham?tinh-moi=1`);
  expect(await textOf(world.secondMember, `/ho-so/${file}/phieu-cham`)).toContain(noveltyLabels.different);
});

test("a member who abstains comes back to the queue, and the file is gone for them", async () => {
  const file = await makeDossier({ world, status: "under_review" });
  const path = `/ho-so/${file}/khong-cham`;
  expect((await site.request(world.secondMember, path, { form: { reason: " " } })).status).toBe(422);
  const left = await site.request(world.secondMember, path, { form: { reason: "Ngoài chuyên môn của tôi." } });
  expect(left.headers.get("Location")).toBe("/cham-diem?khong-cham=1");
  expect(await textOf(world.secondMember, "/cham-diem?khong-cham=1")).toContain(abstentionCopy.done);
  for (const own of ["", "/phieu-cham", "/phieu-kha-thi", "/tinh-moi", "/khong-cham"])
    expect((await site.request(world.secondMember, `/ho-so/${file}${own}`)).status).toBe(404);
  expect(await textOf(world.secretary, `/ho-so/${file}/phan-cong`)).toContain("Ngoài chuyên môn của tôi.");
  // Who has handed in both sheets cannot abstain any more.
  expect((await site.request(world.member, path)).status).toBe(403);
});
