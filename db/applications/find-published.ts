import type { Db } from "../client.ts";

/** A published initiative by its code; undefined for an unknown one and for one that is not public, which are the same to whoever asks. */
export async function findPublished(options: { db: Db; code: string }) {
  return options.db.selectFrom("publicInitiative").select(["id", "code", "title", "unitId", "unitName"]).where("code", "=", options.code).executeTakeFirst();
}
