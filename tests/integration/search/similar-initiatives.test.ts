import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { similarCopy } from "#app/copy/similar.ts";
import { readSimilar } from "#app/pages/dossier/similar.ts";
import { readInitiative } from "#app/pages/public/initiative.ts";
import { readSimilarInitiatives } from "#app/pages/public/similar.ts";
import { SimilarList } from "#app/ui/dossier/similar-list.tsx";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { searchEngine } from "#search/engine.ts";
import { refreshLexicon } from "#search/postgres/refresh-lexicon.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { publish } from "../public/published.ts";

const database = testDatabase();
let world: World;
const ids = {} as Record<"floods" | "floodsAgain" | "waste" | "minutes" | "draft", number>;

beforeAll(async () => {
  const { db } = database;
  world = await makeWorld(db);
  const tell = (code: string, title: string, summary: string) => publish(world, { code, title, summary });
  ids.floods = await tell("SK-2026-8401", "Bản đồ điểm ngập từ phản ánh 1022", "Gom phản ánh của người dân qua tổng đài thành bản đồ điểm ngập.");
  ids.floodsAgain = await tell("SK-2026-8402", "Bản đồ điểm ngập lập từ phản ánh qua tổng đài 1022", "Phản ánh của người dân lên bản đồ điểm ngập.");
  ids.waste = await tell("SK-2026-8403", "Phân loại rác tại nguồn tích điểm đổi quà", "Hộ dân tích điểm khi phân loại rác và đổi lấy quà mỗi tháng.");
  ids.minutes = await tell("SK-2026-8404", "Biên bản họp một trang", "Kết luận họp ghi gọn trong một trang và được theo dõi đến khi xong.");
  // What nobody may see would be the nearest of all.
  const embargoed = await makeDossier({ world, status: "approved", title: "Bản đồ điểm ngập từ phản ánh 1022 và camera", code: "SK-2026-8405" });
  ids.draft = await makeDossier({ world, status: "draft", title: "Bản đồ điểm ngập từ phản ánh của tổ dân phố" });
  await db.updateTable("initiative").set({ summary: "Phản ánh của người dân thành bản đồ điểm ngập." }).where("id", "in", [embargoed, ids.draft]).execute();
  await refreshLexicon({ db });
});

/** What the public page of that code shows beside it. */
async function beside(code: string): Promise<string[]> {
  const { db } = database;
  const initiative = await readInitiative({ db, code });
  if (!initiative) throw new Error(`${code} is not public`);
  return (await readSimilarInitiatives({ db, engine: searchEngine({ db }), initiative })).map((card) => card.code);
}

/** What an author sees beside the form of a draft. */
async function besideForm(title: string, summary: string): Promise<{ codes: string[]; html: string }> {
  const { db } = database;
  await db.updateTable("initiative").set({ title, summary }).where("id", "=", ids.draft).execute();
  const file = await findInitiativeFacts({ db, id: ids.draft });
  if (!file) throw new Error("no file");
  const { published, unpublished } = await readSimilar({ db, viewer: world.author, file });
  return { codes: published.map((card) => card.code), html: renderToStaticMarkup(createElement(SimilarList, { published, unpublished })) };
}

test("a public page names what is near, never itself and never what is not public", async () => {
  expect(await beside("SK-2026-8401")).toEqual(["SK-2026-8402"]);
  expect(await beside("SK-2026-8402")).toEqual(["SK-2026-8401"]);
});

test("a page to which nothing is near names nothing", async () => {
  expect(await beside("SK-2026-8403")).toEqual([]);
});

test("what was taken back is gone from beside the others at once, though the index still has it", async () => {
  const end = { endedAt: new Date(), endedBy: world.board.accountId, endReason: "Cần kiểm tra lại." };
  const set = (values: typeof end | { endedAt: null; endedBy: null; endReason: null }) =>
    database.db.updateTable("publication").set(values).where("initiativeId", "=", ids.floodsAgain).execute();
  await set(end);
  expect(await beside("SK-2026-8401")).toEqual([]);
  await set({ endedAt: null, endedBy: null, endReason: null });
  expect(await beside("SK-2026-8401")).toEqual(["SK-2026-8402"]);
});

test("the filing form names the near ones, typed without marks too", async () => {
  const near = await besideForm("Bản đồ điểm ngập từ phản ánh của tổ dân phố", "Phản ánh của người dân thành bản đồ.");
  expect([...near.codes].sort()).toEqual(["SK-2026-8401", "SK-2026-8402"]);
  expect(near.html).toContain("/sang-kien/SK-2026-8401");
  expect((await besideForm("phan loai rac tai nguon doi qua", "")).codes).toEqual(["SK-2026-8403"]);
});

test("the filing form says so where nothing is similar", async () => {
  const { codes, html } = await besideForm("Trồng cây xanh trên mái nhà trường học", "Học sinh chăm vườn trên mái.");
  expect(codes).toEqual([]);
  expect(html).toContain(similarCopy.none);
  expect(html).not.toContain("/sang-kien/");
});
