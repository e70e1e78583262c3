import { MeilisearchApiError, type Meilisearch } from "meilisearch";
import { z } from "zod";
import { hashResults } from "./answer-shape.ts";
import { ask } from "./ask.ts";
import { liveIndex } from "./connection.ts";
import { TaskFailed } from "./meilisearch-index.ts";
import { differingSettings } from "./settings.ts";

/** Why an engine may not be asked; `none` where it may. */
export type EngineTrouble = "none" | "no_answer" | "wrong_answer" | "refused_key" | "wrong_version" | "no_index" | "other_settings" | "no_space";

// 1.15 brought typo tolerance that spares numbers, 1.18 the form of swaps that the client sends.
const leastMinor = 18;
const version = z.object({ pkgVersion: z.string().regex(/^\d+\.\d+\.\d+/u) });
const scanned = 1000;

const isSupported = (text: string): boolean => {
  const [major = 0, minor = 0] = text.split(".").map(Number);
  return major === 1 && minor >= leastMinor;
};

/** Whether the server is one that we know and its index has our settings. Two requests. */
export async function inspect(options: { client: Meilisearch }): Promise<EngineTrouble> {
  const { client } = options;
  try {
    const answer = version.safeParse(await client.getVersion());
    if (!answer.success) return "wrong_answer";
    if (!isSupported(answer.data.pkgVersion)) return "wrong_version";
    const settings: unknown = await client.index(liveIndex).getSettings();
    if (typeof settings !== "object" || settings === null) return "wrong_answer";
    return differingSettings(settings as Record<string, unknown>).length === 0 ? "none" : "other_settings";
  } catch (error) {
    return troubleOf(error);
  }
}

/** What a failure of the client means. */
export function troubleOf(error: unknown): EngineTrouble {
  const code = error instanceof TaskFailed ? error.code : error instanceof MeilisearchApiError ? error.cause?.code : undefined;
  if (code === "index_not_found") return "no_index";
  if (code === "no_space_left_on_device") return "no_space";
  if (code === "invalid_api_key" || code === "missing_authorization_header") return "refused_key";
  return error instanceof SyntaxError || (error instanceof Error && error.name === "StrangeAnswer") ? "wrong_answer" : "no_answer";
}

/** Documents the index holds. @throws the client's error */
export async function countDocuments(options: { client: Meilisearch }): Promise<number> {
  const { numberOfDocuments } = z.object({ numberOfDocuments: z.number().int() }).parse(await options.client.index(liveIndex).getStats());
  return numberOfDocuments;
}

/** The hashes of all documents, by id, a thousand at a time. @throws the client's error */
export async function* readHashes(options: { client: Meilisearch }): AsyncGenerator<Map<number, string>> {
  for (let last = 0; ;) {
    const query = { indexUid: liveIndex, q: "", filter: [`id > ${last}`], sort: ["id:asc"], limit: scanned, attributesToRetrieve: ["id", "hash"] };
    const [result] = await ask({ client: options.client, queries: [query], shape: hashResults });
    const hits = result?.hits ?? [];
    if (hits.length > 0) yield new Map(hits.map(({ id, hash }) => [id, hash]));
    if (hits.length < scanned) return;
    last = hits.at(-1)?.id ?? last;
  }
}
