import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { findGaps } from "#app/domain/initiative/completeness.ts";
import { isFilingOpen } from "#app/domain/initiative/filing-window.ts";
import { readPlanFile } from "#scripts/load-plan/plan-file.ts";
import { readDemoFiles, type DemoFiles } from "#scripts/seed-demo/demo-files.ts";

let files: DemoFiles;

beforeAll(async () => {
  files = await readDemoFiles();
});

/** Dossiers that were sent, with the moment of the first sending. */
const sent = () =>
  files.dossiers.flatMap((dossier) => {
    const step = dossier.steps.find((candidate) => candidate.do === "submit");
    return step ? [{ dossier, at: new Date(step.at) }] : [];
  });

/** The limits a campaign has where nobody set others. */
const usualRules = { maximumAuthors: 5, maximumAge: 35, authorsConfirmFirst: true, requiredSections: ["authors", "content", "method", "effect", "practice"] };
const bornOn = (email: string) => files.accounts.find((account) => account.email === email)?.birthDate ?? null;

it("holds no dossier that the site would not have let its author send", () => {
  const gaps = sent().flatMap(({ dossier, at }) => {
    const authors = dossier.authors.map((author) => ({
      fullName: "name" in author ? author.name : author.account,
      share: author.share,
      unitName: "Đoàn Sở",
      birthDate: author.birthDate ?? ("account" in author ? bornOn(author.account) : null),
      ...{ acceptedAt: author.confirmed ? at : null, confirmedAt: author.confirmed ? at : null },
    }));
    const content = { ...dossier, fieldSlug: dossier.field };
    return findGaps({ content, authors, campaign: usualRules, today: dayInVietnam(at) }).map(({ code }) => `${dossier.key}: ${code}`);
  });
  expect(sent()).toHaveLength(50);
  expect(gaps).toEqual([]);
});

it("holds no dossier sent outside the filing window of its campaign", async () => {
  const { start, end } = (await readPlanFile()).campaign.period;
  const windows = new Map(files.campaigns.map(({ slug, filingOpensAt, filingClosesAt }) => [slug, [filingOpensAt, filingClosesAt]]));
  windows.set("nang-dong-sang-tao-2023", [`${start}T00:00:00+07:00`, `${end}T23:59:59+07:00`]);
  const outside = sent().filter(({ dossier, at }) => {
    const [opens, closes] = windows.get(dossier.campaign) ?? [];
    return !isFilingOpen({ filingOpensAt: new Date(opens ?? ""), filingClosesAt: new Date(closes ?? "") }, at);
  });
  expect(outside.map(({ dossier }) => dossier.key)).toEqual([]);
});

it("is composed Unicode throughout, as every entrance of the site makes it", async () => {
  const folder = join(import.meta.dirname, "../../../db/data");
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(json|csv)$/.test(name));
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const));
  expect(texts.filter(([, text]) => text !== text.normalize("NFC")).map(([name]) => name)).toEqual([]);
  expect(names).toHaveLength(18);
});
