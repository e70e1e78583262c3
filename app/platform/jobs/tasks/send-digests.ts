import { findActor } from "#db/accounts/find-actor.ts";
import type { Tx } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";
import { findDailyReaders, markMailed, takeDailyNotices } from "#db/notices/daily-letter.ts";
import { dailyLetter, type DailyLetterFile } from "../../../copy/letters.ts";
import { isNoticeKind, noticePage } from "../../../copy/notices.ts";
import type { Actor } from "../../../domain/access/actor.ts";
import { dayInVietnam } from "../../../domain/dates/day-in-vietnam.ts";
import { formatDay } from "../../../domain/dates/vietnamese-date.ts";
import { initiativePolicy } from "../../../domain/initiative/policy.ts";
import { groupNotices, longestLetter } from "../../../domain/notice/daily-letter.ts";
import { enqueue } from "../enqueue.ts";
import type { JobHandler } from "../job.ts";

/** One job for each person: a letter that cannot be sent holds up nobody else's. The key keeps a second run from queueing a second one. */
export const runSendDigests: JobHandler<"send_digests"> = async (_, { db }) => {
  for (const accountId of await findDailyReaders({ db })) {
    await enqueue({ db, task: "send_digest", payload: { accountId }, jobKey: `send_digest:${accountId}` });
  }
};

/** Mails what is new and marks it told in one transaction; where there is nothing, or nobody to write to, nothing is sent. */
export const runSendDigest: JobHandler<"send_digest"> = async ({ accountId }, { db, env, mailer, jobKey, now }) => {
  await db.transaction().execute(async (tx) => {
    const actor = await findActor({ db: tx, accountId, day: dayInVietnam(now) });
    if (!actor) return;
    const { files, left, taken } = await takeLetter(tx, { actor, origin: env.origin });
    await markMailed({ tx, ids: taken, at: now });
    if (files.length === 0) return;
    const letter = dailyLetter({
      fullName: actor.fullName,
      day: formatDay(dayInVietnam(now)),
      files,
      left,
      noticesLink: `${env.origin}/thong-bao`,
      settingsLink: `${env.origin}/thong-bao/cai-dat`,
    });
    // Last in the transaction: if it fails nothing is marked and the job runs again; a copy of one that was sent carries the same id.
    await mailer.send({ id: jobKey, to: { name: actor.fullName, address: actor.email }, ...letter });
  });
};

/** What to tell. A file that the reader may no longer see goes by its code; one without a code is left out. */
async function takeLetter(tx: Tx, options: { actor: Actor; origin: string }): Promise<{ files: DailyLetterFile[]; left: number; taken: number[] }> {
  const { actor, origin } = options;
  const rows = await takeDailyNotices({ tx, accountId: actor.accountId });
  const ids = [...new Set(rows.map(({ initiativeId }) => initiativeId))];
  const facts = ids.length > 0 ? await selectFacts(tx).where("initiative.id", "in", ids).execute() : [];
  const seen = new Set(facts.filter((file) => initiativePolicy.view(actor, file)).map(({ id }) => id));
  const notices = rows.flatMap((row) => (isNoticeKind(row.kind) && (seen.has(row.initiativeId) || row.code !== null) ? [{ ...row, kind: row.kind }] : []));
  const { files, left } = groupNotices({ notices, limit: longestLetter });
  return {
    taken: rows.map(({ id }) => id),
    left,
    files: files.flatMap(({ initiativeId, lines }) => {
      const [newest] = lines;
      if (!newest) return [];
      const title = seen.has(initiativeId) ? newest.title : null;
      const link = `${origin}${noticePage({ kind: newest.kind, initiativeId })}`;
      return [{ code: newest.code, title, lines: lines.map(({ kind, createdAt }) => ({ kind, at: createdAt })), link }];
    }),
  };
}
