import { hasNoStake, type InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Db } from "../client.ts";
import { findRoleHolders } from "./role-holders.ts";

/** Who is told on `day` that the sheets of a file are complete: chair and secretary of its council, never one who is an author of it or recused. */
export async function findMeetingPreparers(options: { db: Db; file: InitiativeFacts; day: string }): Promise<number[]> {
  const { db, file, day } = options;
  if (file.councilId === null) return [];
  const holders = await findRoleHolders({ db, roles: ["council_chair", "council_secretary"], councilId: file.councilId, day });
  return holders.filter((accountId) => hasNoStake(file, accountId));
}
