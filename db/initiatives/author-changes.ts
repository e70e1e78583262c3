import type { Db } from "../client.ts";
import type { AuthorChange } from "../types.ts";

export type AuthorChangeKind = AuthorChange["kind"];

interface NewAuthorChange {
  kind: AuthorChangeKind;
  authorName: string;
  /** Hundredths of a per cent. */
  shareBefore?: number;
  shareAfter?: number;
  reason?: string;
}

/** Keeps what happened to the authors of a file, in the transaction of the change itself. */
export async function addAuthorChanges(options: { db: Db; id: number; actorId: number | null; at: Date; changes: readonly NewAuthorChange[] }): Promise<void> {
  const { db, id, actorId, at, changes } = options;
  if (changes.length === 0) return;
  await db
    .insertInto("authorChange")
    .values(changes.map((change) => ({ ...change, initiativeId: id, actorId, at })))
    .execute();
}
