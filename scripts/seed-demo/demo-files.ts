import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { dossierSchema, type DemoDossier } from "./dossier-schema.ts";
import { accountSchema, campaignSchema, councilSchema, type DemoAccount, type DemoCampaign, type DemoCouncil } from "./people-schema.ts";
import { applicationSchema, commendationSchema, type DemoApplication, type DemoCommendation } from "./practice-schema.ts";
import { messageSchema, noticeSchema, type DemoMessage, type DemoNotice } from "./talk-schema.ts";

const folder = join(import.meta.dirname, "../../db/data/demo");

export interface DemoFiles {
  accounts: DemoAccount[];
  campaigns: DemoCampaign[];
  councils: DemoCouncil[];
  dossiers: DemoDossier[];
  applications: DemoApplication[];
  commendations: DemoCommendation[];
  messages: DemoMessage[];
  notices: DemoNotice[];
}

/** All demo data, checked. @throws Error with the name of the file that is not as expected */
export async function readDemoFiles(): Promise<DemoFiles> {
  const dossierFiles = (await readdir(folder)).filter((name) => /^initiatives-.*\.json$/.test(name)).sort();
  const [accounts, campaigns, councils, applications, commendations, messages, notices, ...dossiers] = await Promise.all([
    read("accounts.json", accountSchema),
    read("campaigns.json", campaignSchema),
    read("councils.json", councilSchema),
    read("applications.json", applicationSchema),
    read("commendations.json", commendationSchema),
    read("messages.json", messageSchema),
    read("notices.json", noticeSchema),
    ...dossierFiles.map((name) => read(name, dossierSchema)),
  ]);
  return { accounts, campaigns, councils, applications, commendations, messages, notices, dossiers: dossiers.flat() };
}

async function read<Schema extends z.ZodType>(name: string, schema: Schema): Promise<z.infer<Schema>[]> {
  const parsed = z.array(schema).safeParse(JSON.parse(await readFile(join(folder, name), "utf8")));
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
