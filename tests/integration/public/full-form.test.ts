import { beforeAll, expect, test } from "vitest";
import { readApiQuery } from "#app/domain/search/api-query.ts";
import { readApiInitiatives } from "#app/pages/public/api-initiatives.ts";
import { readInitiative } from "#app/pages/public/initiative.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { publish } from "./published.ts";

const database = testDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.db);
});

const open = {
  purpose: "Người dân biết trước giờ được tiếp.",
  economicEffect: "Bớt một quầy trực.",
  verifiedByFinance: true,
  socialEffect: "Không ai phải xếp hàng từ sáng sớm.",
  replicationScope: "Mọi bộ phận một cửa.",
  appliedPlace: "Bộ phận một cửa Sở Thử nghiệm",
};

async function api() {
  const query = readApiQuery(new URLSearchParams());
  if (!query.ok) throw new Error("an empty query is a query");
  return readApiInitiatives({ db: database.db, origin: "https://sangkien.test", criteria: query.criteria });
}

test("the public page and the API tell the answers of the full form that are for everybody, and none of the others", async () => {
  const id = await publish(world, { title: "Giờ hẹn có mã", code: "SK-2026-0901", confidential: "zqconfidential" });
  await database.db
    .updateTable("initiative")
    .set({ ...open, yearlySavingVnd: "125000000", investor: "zqinvestor", differenceNote: "zqdifference" })
    .where("id", "=", id)
    .execute();
  await database.db
    .insertInto("initiativeParticipant")
    .values({ initiativeId: id, position: 1, fullName: "Zqparticipant", birthDate: "1991-01-01", contribution: "zqcontribution" })
    .execute();
  const page = await readInitiative({ db: database.db, code: "SK-2026-0901" });
  expect(page).toMatchObject({ ...open, yearlySavingVnd: "125000000", firstAppliedOn: "2026-02-01" });
  const told = await api();
  expect(told.items[0]).toMatchObject({
    code: "SK-2026-0901",
    kind: { code: "initiative", label: "Sáng kiến" },
    purpose: open.purpose,
    yearlySavingVnd: 125_000_000,
    savingVerifiedByFinance: true,
    firstAppliedOn: "2026-02-01",
    appliedPlace: open.appliedPlace,
  });
  const everything = JSON.stringify([page, told]);
  expect(
    ["zqconfidential", "zqinvestor", "zqdifference", "Zqparticipant", "zqcontribution", "1991", "1996-03-14"].filter((secret) => everything.includes(secret)),
  ).toEqual([]);
});

test("answers not given are null to programs, and a saving nobody named was verified by nobody", async () => {
  await publish(world, { title: "Chưa có số liệu", code: "SK-2026-0902" });
  await database.db.updateTable("initiative").set({ verifiedByFinance: true }).where("code", "=", "SK-2026-0902").execute();
  const item = (await api()).items.find(({ code }) => code === "SK-2026-0902");
  expect(item).toMatchObject({ purpose: null, economicEffect: null, yearlySavingVnd: null, savingVerifiedByFinance: null, appliedPlace: null });
});
