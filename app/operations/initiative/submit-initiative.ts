import { sql } from "kysely";
import { resubmissionReason } from "#app/copy/dossier.ts";
import { enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { findGaps, type Gap } from "#app/domain/initiative/completeness.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { isFilingOpen } from "#app/domain/initiative/filing-window.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db, Tx } from "#db/client.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";
import { endAssignments, endDecision } from "#db/initiatives/end-round.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { freezeVersion } from "#db/initiatives/freeze-version.ts";
import { moveInitiative } from "#db/initiatives/move-initiative.ts";
import { takeNextCode } from "#db/initiatives/next-code.ts";
import { findOfficers, findSecretaries } from "#db/initiatives/notice-recipients.ts";

export type SubmissionResult =
  { ok: true; code: string } | { ok: false; reason: "state_changed" | "filing_closed" } | { ok: false; reason: "incomplete"; gaps: Gap[] };

/**
 * Sends a complete draft, or a mended file again. The first sending gives the code; sending twice (double click, retry) gives the same one,
 * and a form that comes late, after the file was sent and returned, sends nothing a second time.
 * The filing window of the campaign binds the first sending only: what was sent back may return later.
 * @param options.sending the number of the sending the form was made for, counted from 1; without it, the next one
 * @param options.place where the declaration is made
 * @returns incomplete with the missing answers
 */
export async function submitInitiative(options: { db: Db; actor: Actor; id: number; sending?: number; place?: string; now: Date }): Promise<SubmissionResult> {
  const { actor, id, now } = options;
  return options.db.transaction().execute(async (tx): Promise<SubmissionResult> => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    if (!file) return { ok: false, reason: "state_changed" };
    if (!initiativePolicy.submit(actor, file)) {
      const isRepeat = file.code !== null && initiativePolicy.sendOrRepeat(actor, file);
      return isRepeat && file.code ? { ok: true, code: file.code } : { ok: false, reason: "state_changed" };
    }
    if (options.sending !== undefined) {
      const next = (await lastSending(tx, id)) + 1;
      if (options.sending < next && file.code) return { ok: true, code: file.code };
      if (options.sending > next) return { ok: false, reason: "state_changed" };
    }
    const campaign = await tx
      .selectFrom("campaign")
      .select(["maximumAuthors", "maximumAge", "authorsConfirmFirst", "requiredSections", "filingOpensAt", "filingClosesAt"])
      .where("id", "=", file.campaignId)
      .executeTakeFirstOrThrow();
    if (file.code === null && !isFilingOpen(campaign, now)) return { ok: false, reason: "filing_closed" };
    const draft = await findDraft({ db: tx, id });
    const authors = await findAuthors({ db: tx, id });
    if (!draft) return { ok: false, reason: "state_changed" };
    const today = dayInVietnam(now);
    const gaps = findGaps({ content: draft.content, authors, campaign, today });
    if (gaps.length > 0) return { ok: false, reason: "incomplete", gaps };
    const ended = await closeLastRound(tx, file, actor, now);
    await freezeVersion({
      tx,
      id,
      content: draft.content,
      authors,
      submittedBy: actor.accountId,
      at: now,
      ...(options.place && { declaredPlace: options.place }),
    });
    const code = file.code ?? (await takeNextCode({ tx, year: Number(today.slice(0, 4)) }));
    await tx
      .updateTable("initiative")
      .set({
        code,
        declaredAt: now,
        ...(file.code === null && { submittedAt: now }),
        unitName: sql<string>`coalesce(unit_name_on(unit_id, ${today}::date), unit_name)`,
      })
      .where("id", "=", id)
      .execute();
    const status = await moveInitiative({ tx, id, from: file.status, verb: "submit", actorId: actor.accountId, at: now, data: { code } });
    await enqueueNotices({ db: tx, kind: "assignment_ended", initiativeId: id, recipients: ended });
    const kind = status === "awaiting_unit" ? "awaiting_unit" : "awaiting_intake";
    const find = kind === "awaiting_unit" ? findOfficers : findSecretaries;
    await enqueueNotices({ db: tx, kind, initiativeId: id, recipients: await find({ db: tx, file, day: today }) });
    return { ok: true, code };
  });
}

/** How often the file was sent. */
async function lastSending(tx: Tx, id: number): Promise<number> {
  const { number } = await tx
    .selectFrom("initiativeVersion")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("initiativeId", "=", id)
    .executeTakeFirstOrThrow();
  return number ?? 0;
}

/** A file that comes back after “needs work” begins a new round: the released decision, its vote and the assignments end. */
async function closeLastRound(tx: Tx, file: InitiativeFacts, actor: Actor, now: Date): Promise<number[]> {
  if (file.status !== "needs_work") return [];
  await endDecision({ tx, id: file.id, reason: resubmissionReason, by: actor.accountId, at: now });
  return endAssignments({ tx, id: file.id, reason: resubmissionReason, at: now });
}
