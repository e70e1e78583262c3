import { findDailyReaders, markMailed, takeDailyNotices } from "#db/notices/daily-letter.ts";
import { findRecipient } from "#db/mail/find-recipient.ts";
import { dailyLetter } from "../../../copy/letters.ts";
import { isNoticeKind, noticePage } from "../../../copy/notices.ts";
import { dayInVietnam } from "../../../domain/dates/day-in-vietnam.ts";
import { formatDay } from "../../../domain/dates/vietnamese-date.ts";
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
    const recipient = await findRecipient({ db: tx, accountId });
    if (!recipient) return;
    const taken = await takeDailyNotices({ tx, accountId });
    const { files, left } = groupNotices({
      notices: taken.flatMap((row) => (isNoticeKind(row.kind) ? [{ ...row, kind: row.kind }] : [])),
      limit: longestLetter,
    });
    await markMailed({ tx, ids: taken.map(({ id }) => id), at: now });
    if (files.length === 0) return;
    const letter = dailyLetter({
      fullName: recipient.fullName,
      day: formatDay(dayInVietnam(now)),
      files: files.flatMap(({ initiativeId, lines }) => {
        const [newest] = lines;
        if (!newest) return [];
        const link = `${env.origin}${noticePage({ kind: newest.kind, initiativeId })}`;
        return [{ facts: newest, lines: lines.map(({ kind, createdAt }) => ({ kind, at: createdAt })), link }];
      }),
      left,
      noticesLink: `${env.origin}/thong-bao`,
      settingsLink: `${env.origin}/thong-bao/cai-dat`,
    });
    // Last in the transaction: if it fails nothing is marked and the job runs again; a copy of one that was sent carries the same id.
    await mailer.send({ id: jobKey, to: { name: recipient.fullName, address: recipient.email }, ...letter });
  });
};
