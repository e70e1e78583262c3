import { beforeAll, expect, test } from "vitest";
import { readUnit } from "#app/pages/public/unit.ts";
import { loadPlan } from "#scripts/load-plan/load-plan.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { makeWorld } from "#tests/support/world.ts";

const database = testDatabase();
const read = (id: string) => readUnit({ db: database.db, id, page: 1 });

beforeAll(async () => {
  await loadPlan({ db: database.db });
  const world = await makeWorld(database.db);
  for (const [unitId, unitName, title] of [
    ["doan-so-tnmt", "Đoàn Sở Tài nguyên và Môi trường", "Bản đồ điểm ngập"],
    ["doan-so-nnmt", "Đoàn Sở Nông nghiệp và Môi trường", "Nhật ký đồng ruộng"],
  ] as const) {
    const id = await makeDossier({ world, status: "approved", published: true, title });
    await database.db.updateTable("initiative").set({ unitId, unitName }).where("id", "=", id).execute();
  }
});

test("a unit that grew out of others shows theirs too, under the name of that time", async () => {
  const unit = await read("doan-so-nnmt");
  expect(unit?.initiatives.map(({ title, unitName }) => [title, unitName])).toEqual([
    ["Nhật ký đồng ruộng", "Đoàn Sở Nông nghiệp và Môi trường"],
    ["Bản đồ điểm ngập", "Đoàn Sở Tài nguyên và Môi trường"],
  ]);
  expect([unit?.total, unit?.pages]).toEqual([2, 1]);
});

test("a unit that ended keeps its own and leads to its successor", async () => {
  const unit = await read("doan-so-tnmt");
  expect(unit?.initiatives.map(({ title }) => title)).toEqual(["Bản đồ điểm ngập"]);
  expect(unit?.validTo).toBe("2025-03-01");
  expect(unit?.parent).toEqual({ unitId: "doan-khoi-dcd", name: "Đoàn Khối Dân - Chính - Đảng TP" });
  expect(unit?.events).toMatchObject([
    {
      kind: "merge",
      happenedOn: "2025-03-01",
      documentNumber: null,
      sources: [
        { unitId: "doan-so-nnptnt", name: "Đoàn Sở Nông nghiệp và Phát triển nông thôn" },
        { unitId: "doan-so-tnmt", name: "Đoàn Sở Tài nguyên và Môi trường" },
      ],
      targets: [{ unitId: "doan-so-nnmt", name: "Đoàn Sở Nông nghiệp và Môi trường" }],
    },
  ]);
});

test("an unknown unit is not found", async () => {
  expect(await read("doan-khong-co")).toBeUndefined();
});
