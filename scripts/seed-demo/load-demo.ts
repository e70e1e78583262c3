import type { FileStorage } from "#app/platform/storage/file-storage.ts";
import type { Db, Tx } from "#db/client.ts";
import { readDefaultRubric, type RubricSeed } from "../load-plan/catalogue-files.ts";
import { planSlug } from "../load-plan/load-campaign.ts";
import { createDossier } from "./create-dossier.ts";
import { readDemoFiles, type DemoFiles } from "./demo-files.ts";
import { readDirectory } from "./directory.ts";
import { applicationHappenings } from "./load-applications.ts";
import { loadCouncils, loadDemoCampaigns } from "./load-campaigns.ts";
import { commendationHappenings } from "./load-commendations.ts";
import { publishedEvidence } from "./load-evidence.ts";
import { grantHappenings, loadAccounts, registrationHappenings } from "./load-people.ts";
import { messageHappenings, noticeHappenings } from "./load-talk.ts";
import { takeStep } from "./take-step.ts";
import { play } from "./timeline.ts";

export type DemoResult =
  { ok: true; added: false } | { ok: true; added: true; dossiers: number; applications: number; commendations: number } | { ok: false; reason: "plan_missing" };

/**
 * Loads the demo data in one transaction: all or nothing, and only once.
 * @param options.storage where evidence files go; without it there are none
 * @throws where the files name something unknown or the site would refuse a step
 */
export async function loadDemo(options: { db: Db; storage?: FileStorage }): Promise<DemoResult> {
  const [files, rubric] = await Promise.all([readDemoFiles(), readDefaultRubric()]);
  return options.db.transaction().execute(async (tx) => {
    const slugs = await tx.selectFrom("campaign").select(["slug", "isDemo"]).execute();
    if (slugs.some(({ isDemo }) => isDemo)) return { ok: true, added: false };
    if (!slugs.some(({ slug }) => slug === planSlug)) return { ok: false, reason: "plan_missing" };
    await tell({ tx, files, rubric, storage: options.storage });
    const { dossiers, applications, commendations } = files;
    return { ok: true, added: true, dossiers: dossiers.length, applications: applications.length, commendations: commendations.length };
  });
}

async function tell(options: { tx: Tx; files: DemoFiles; rubric: RubricSeed; storage: FileStorage | undefined }): Promise<void> {
  const { tx, files, rubric, storage } = options;
  const { accounts, campaigns, dossiers, applications, commendations, messages, notices } = files;
  await loadDemoCampaigns({ tx, campaigns, rubric });
  await loadAccounts({ tx, accounts });
  const directory = await readDirectory({ tx, councils: await loadCouncils({ tx, councils: files.councils }) });
  await play([
    ...grantHappenings({ tx, directory, accounts }),
    ...registrationHappenings({ tx, directory, accounts }),
    ...dossiers.map((dossier) => ({ at: new Date(dossier.createdAt), happen: () => createDossier({ tx, directory, dossier }) })),
    ...dossiers.flatMap(({ key, steps }) => steps.map((step) => ({ at: new Date(step.at), happen: () => takeStep({ tx, directory, key, step }) }))),
    ...(storage ? [publishedEvidence({ tx, directory, storage })] : []),
    ...applicationHappenings({ tx, directory, applications }),
    ...commendationHappenings({ tx, directory, commendations }),
    ...noticeHappenings({ tx, directory, notices }),
    ...messageHappenings({ tx, directory, messages }),
  ]);
}
