import type { Meilisearch, MultiSearchQuery } from "meilisearch";
import type { z } from "zod";

/** The server answered something that is no answer of our index. */
export class StrangeAnswer extends Error {
  override name = "StrangeAnswer";
}

/**
 * Several searches in one request; as many results as queries, each of the shape.
 * @throws StrangeAnswer, or the client's error where there is no answer
 */
export async function ask<Result>(options: {
  client: Meilisearch;
  queries: readonly MultiSearchQuery[];
  shape: z.ZodType<{ results: Result[] }>;
}): Promise<Result[]> {
  const { client, queries, shape } = options;
  const answer: unknown = await client.multiSearch({ queries: [...queries] });
  const parsed = shape.safeParse(answer);
  if (!parsed.success) throw new StrangeAnswer(parsed.error.issues[0]?.path.join("."));
  if (parsed.data.results.length !== queries.length) throw new StrangeAnswer("results");
  return parsed.data.results;
}
