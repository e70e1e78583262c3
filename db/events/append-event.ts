import type { Db } from "../client.ts";

export type SubjectKind =
  "initiative" | "account" | "role_grant" | "council" | "campaign" | "application" | "commendation" | "unit" | "release" | "score_sheet" | "feasibility_sheet";

export interface NewEvent {
  at: Date;
  /** Who did it; null for the system. */
  actorId: number | null;
  verb: string;
  subject: { kind: SubjectKind; id: number | string };
  initiativeId?: number;
  reason?: string;
  /** Facts of the change; never marks, passwords, tokens or confidential text. */
  data?: Record<string, string | number | boolean | null | readonly (string | number)[]>;
}

/** Adds a row to the append-only log; the database numbers it and chains it by hash. Call it in the transaction of the change itself. */
export async function appendEvent(options: { db: Db; event: NewEvent }): Promise<void> {
  const { event } = options;
  await options.db
    .insertInto("event")
    .values({
      // Numbers and hashes are set by the trigger.
      seq: 0,
      previousHash: Buffer.alloc(0),
      hash: Buffer.alloc(0),
      at: event.at,
      actorId: event.actorId,
      verb: event.verb,
      subjectKind: event.subject.kind,
      subjectId: String(event.subject.id),
      initiativeId: event.initiativeId ?? null,
      reason: event.reason ?? null,
      data: event.data ?? {},
    })
    .execute();
}
