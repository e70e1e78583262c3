import type { AppLoadContext } from "@remix-run/node";
import { readEnv } from "#app/platform/env.server.ts";
import type { Db } from "#db/client.ts";
import { searchEngine } from "#search/engine.ts";
import { indexInitiative } from "#tests/support/index-initiative.ts";
import { makeDossier } from "#tests/support/dossier.ts";
import { testNow } from "#tests/support/people.ts";
import type { World } from "#tests/support/world.ts";

export interface Told {
  title: string;
  code?: string;
  summary?: string;
  solution?: string;
  confidential?: string;
  publishedAt?: Date;
}

/** A public initiative with a story of its own, in the index too. @returns its id */
export async function publish(world: World, told: Told): Promise<number> {
  const { title, code, confidential, publishedAt, ...texts } = told;
  const id = await makeDossier({ world, status: "approved", published: true, title, ...(code && { code }), ...(confidential && { confidential }) });
  if (Object.keys(texts).length > 0) await world.db.updateTable("initiative").set(texts).where("id", "=", id).execute();
  if (publishedAt) await world.db.updateTable("publication").set({ publishedAt }).where("initiativeId", "=", id).execute();
  await indexInitiative({ db: world.db, initiativeId: id });
  return id;
}

/** What a loader receives from the server when nobody is signed in. */
export function publicArgs(db: Db, path: string, params: Record<string, string> = {}) {
  const env = readEnv({ NODE_ENV: "test", DATABASE_URL: "postgres://unused", APP_ORIGIN: "https://sangkien.test" });
  const context = {
    db,
    search: searchEngine({ db }),
    env,
    viewer: null,
    now: testNow,
    requestId: "1",
    cspNonce: "",
    clientAddress: "",
  } as unknown as AppLoadContext;
  return { request: new Request(`https://sangkien.test${path}`), params, context };
}

/** A loader's answer as the text that leaves the server. */
export async function sent(answer: unknown): Promise<string> {
  return answer instanceof Response ? answer.text() : JSON.stringify(answer);
}
