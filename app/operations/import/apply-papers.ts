import { sql } from "kysely";
import { paperWords } from "#app/copy/import-words.ts";
import { paperConclusion } from "#app/copy/import.ts";
import { isOfficerOf, type Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { isFilingOpen } from "#app/domain/initiative/filing-window.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Db, Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { closeBatch, findBatch } from "#db/imports/batches.ts";
import { reviewPapersBatch } from "#db/imports/facts.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { insertPaper } from "#db/initiatives/insert-paper.ts";
import { takeNextCode } from "#db/initiatives/next-code.ts";
import { findSecretaries } from "#db/initiatives/notice-recipients.ts";

export type PapersResult = { ok: true } | { ok: false; reason: "import_gone" | "import_has_errors" | "unit_closed" | "filing_closed" | "import_not_signed" };

/**
 * Files the papers of a checked sheet, all or none, once: each gets its code and goes on to the secretaries as confirmed by this officer.
 * The rows are reviewed again here. The campaign must take files, as for everybody.
 * @param options.isSigned the officer states that the papers are signed by their authors
 */
export async function applyPapers(options: { db: Db; actor: Actor; id: number; isSigned: boolean; now: Date }): Promise<PapersResult> {
  const { actor, id, now } = options;
  const today = dayInVietnam(now);
  return options.db.transaction().execute(async (tx): Promise<PapersResult> => {
    const batch = await findBatch({ db: tx, id, ownerId: actor.accountId, now, lock: true });
    if (batch?.kind !== "papers" || !batch.campaign || !isOfficerOf(actor, batch.unitId)) return { ok: false, reason: "import_gone" };
    if (batch.appliedAt !== null) return { ok: true };
    const { campaign, unitId } = batch;
    if (!options.isSigned) return { ok: false, reason: "import_not_signed" };
    if (!isFilingOpen(campaign, now)) return { ok: false, reason: "filing_closed" };
    const unit = await findUnitName({ tx, unitId, day: today });
    if (unit === null) return { ok: false, reason: "unit_closed" };
    const { items, errors } = await reviewPapersBatch({ db: tx, batch, today, words: paperWords, officer: actor });
    if (errors.length > 0 || items.length === 0) return { ok: false, reason: "import_has_errors" };
    const filing = { campaign, unit: { id: unitId, name: unit }, officerId: actor.accountId, now };
    const made: { id: number; code: string; documentNumber: string }[] = [];
    for (const paper of items) {
      const code = await takeNextCode({ tx, year: Number(today.slice(0, 4)) });
      const { documentNumber } = paper;
      made.push({ id: await insertPaper({ tx, paper, code, filing, conclusion: paperConclusion(documentNumber) }), code, documentNumber });
    }
    // Numbers first, then the log: the order in which all submissions take the two locks.
    for (const { id: initiativeId, code, documentNumber } of made) {
      const subject = { kind: "initiative", id: initiativeId } as const;
      const data = { code, to: "awaiting_intake", ...(documentNumber !== "" && { documentNumber }) };
      await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "import", subject, initiativeId, data } });
    }
    for (const file of made) await tellOf(tx, file.id, today);
    await closeBatch({ tx, id, at: now });
    return { ok: true };
  });
}

async function findUnitName(options: { tx: Tx; unitId: string; day: string }): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`select unit_name_on(${options.unitId}, ${options.day}::date) as name`.execute(options.tx);
  return rows[0]?.name ?? null;
}

/** Its authors hear that the unit confirmed it, the secretaries that it waits for them. */
async function tellOf(tx: Tx, initiativeId: number, day: string): Promise<void> {
  const file = await findInitiativeFacts({ db: tx, id: initiativeId });
  if (!file) return;
  await enqueueNotices({ db: tx, kind: "confirmed", initiativeId, recipients: file.authorIds });
  await enqueueNotices({ db: tx, kind: "awaiting_intake", initiativeId, recipients: await findSecretaries({ db: tx, file, day }) });
}
