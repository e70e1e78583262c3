import type { Tx } from "../client.ts";

/** Plans and what they rest on are changed one after another. New rows may go on naming the council meanwhile: their foreign keys do not wait. */
export async function lockCouncil(options: { tx: Tx; councilId: number }): Promise<void> {
  await options.tx.selectFrom("council").select("id").where("id", "=", options.councilId).forNoKeyUpdate().executeTakeFirstOrThrow();
}
