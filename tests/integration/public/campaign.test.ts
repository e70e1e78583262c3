import { readFile } from "node:fs/promises";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { readCampaign, type CampaignPage } from "#app/pages/public/campaign.ts";
import { ActivityList } from "#app/ui/campaign/activity-list.tsx";
import { PlanFoot, PlanOrganisation } from "#app/ui/campaign/plan-organisation.tsx";
import { PlanHeader } from "#app/ui/campaign/plan-header.tsx";
import { PlanOpening } from "#app/ui/campaign/plan-opening.tsx";
import { TargetList } from "#app/ui/campaign/target-list.tsx";
import { loadPlan } from "#scripts/load-plan/load-plan.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const database = testDatabase();
const slug = "nang-dong-sang-tao-2023";
let world: World;
const read = async (): Promise<CampaignPage> => (await readCampaign({ db: database.db, slug }))!;

beforeAll(async () => {
  await loadPlan({ db: database.db });
  world = await makeWorld(database.db);
});

/** Every `text` value of the transcription, wherever it stands, and the other verbatim parts. */
function verbatimTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(verbatimTexts);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "text" ? [String(inner)] : verbatimTexts(inner)));
}

interface PlanFile {
  document: { header_left: string[]; header_right: string[]; abstract_trich_yeu: string; type_title: string };
  purpose: string[];
  requirements: string[];
  target_groups: string[];
  recipients: string[];
  organisation: { standing_committee: { items: string[] }; grassroots: { items: string[] }; closing: string };
}

/** What a reader copies: the notes beside misprints cannot be selected. */
function copied(html: string): string {
  const text = html.replaceAll(/<span data-sic="[^>]*>.*?<\/span>/g, "").replaceAll(/<[^>]*>/g, "");
  return text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}

const html = (page: CampaignPage): string => {
  const { misprints, targets, activities } = page;
  const plan = page.plan!;
  const parts: ReactElement[] = [
    createElement(PlanHeader, { document: plan.document }),
    createElement(PlanOpening, { plan, misprints }),
    createElement(TargetList, { targets, misprints }),
    createElement(ActivityList, { activities, misprints }),
    createElement(PlanOrganisation, { organisation: plan.organisation }),
    createElement(PlanFoot, { recipients: plan.recipients, signing: plan.document.signing }),
  ];
  return parts.map((part) => renderToStaticMarkup(part)).join("\n");
};

test("every text of the 2023 plan is on the page, letter by letter", async () => {
  const file = JSON.parse(await readFile("db/data/campaign-2023.json", "utf8")) as PlanFile;
  const { document, organisation } = file;
  const wanted = [
    ...verbatimTexts(file),
    ...[...document.header_left, ...document.header_right, document.abstract_trich_yeu, document.type_title],
    ...[...file.purpose, ...file.requirements, ...file.target_groups, ...file.recipients],
    ...[...organisation.standing_committee.items, ...organisation.grassroots.items, organisation.closing],
  ];
  const text = copied(html(await read()));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((part) => !text.includes(part))).toEqual([]);
});

test("each known misprint is marked, with the correction beside it", async () => {
  const page = await read();
  const marked = [...html(page).matchAll(/<mark[^>]*>(.*?)<\/mark><span data-sic="[^>]*>(.*?)<\/span>/g)].map((match) => [match[1], match[2]]);
  expect(marked).toEqual(
    [
      ["cỗ vũ", "cổ vũ"],
      ["đề bù", "đền bù"],
      ["áp dụng hiểu hóa", "áp dụng hiệu quả"],
      ["hướng dẫn sử cho", "hướng dẫn sử dụng cho"],
      ["sử dụng dụng", "sử dụng"],
      ["truyên truyền", "tuyên truyền"],
    ].map(([printed, intended]) => [printed, ` [nguyên văn; có thể là “${intended}”]`]),
  );
});

test("activities stand with their parts and units", async () => {
  const { activities } = await read();
  const brief = activities.map(({ code, units }) => [code, ...units.map((unit) => `${unit.role} ${unit.name}`)].join(" | "));
  expect(brief.filter((line) => line.startsWith("K2") || line.startsWith("K4") || line.startsWith("K9a"))).toEqual([
    "K2 | lead Đoàn Sở Tài nguyên và Môi trường | lead Đoàn Sở Xây dựng",
    "K4 | coordinate Huyện Đoàn Nhà Bè | coordinate Thành Đoàn thành phố Thủ Đức",
    "K9a | lead Đoàn Sở Công Thương",
  ]);
});

test("progress is counted: published, applied, units", async () => {
  const before = await read();
  expect([before.initiatives, before.units.withInitiative]).toEqual([{ published: 0, applied: 0 }, 0]);
  const campaign = await database.db.selectFrom("campaign").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
  const target = await database.db.selectFrom("target").select("id").where("code", "=", "CT2").executeTakeFirstOrThrow();
  for (const [index, unitId] of ["doan-so-noi-vu", "doan-so-noi-vu", "doan-so-xay-dung"].entries()) {
    const id = await makeDossier({ world, status: "approved", published: index < 2 });
    await database.db.updateTable("initiative").set({ campaignId: campaign.id, unitId }).where("id", "=", id).execute();
    await database.db.insertInto("initiativeLink").values({ initiativeId: id, targetId: target.id }).execute();
    const record = {
      initiativeId: id,
      unitId: "doan-khu-cnc",
      unitName: "Đoàn Khu Công nghệ cao",
      recordedBy: world.otherOfficer.accountId,
      recordedAt: testNow,
    };
    await database.db
      .insertInto("application")
      .values({ ...record, stage: index === 0 ? "applied" : "trial" })
      .execute();
  }
  const page = await read();
  expect(page.initiatives).toEqual({ published: 2, applied: 1 });
  expect(page.targets.map(({ code, published, applied }) => [code, published, applied])).toEqual([
    ["CT1", 0, 0],
    ["CT2", 2, 1],
    ["CT3", 0, 0],
  ]);
  expect(page.units).toEqual({ all: before.units.all, withInitiative: 1 });
});
