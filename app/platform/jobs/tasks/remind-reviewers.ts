import { findRecipient } from "#db/mail/find-recipient.ts";
import { findOwedSheets, noteSheetReminders } from "#db/reviews/owed-sheets.ts";
import { sheetReminderLetter } from "../../../copy/sheet-reminder.ts";
import { dueSheetReminder } from "../../../domain/assignment/reminders.ts";
import { dayInVietnam } from "../../../domain/dates/day-in-vietnam.ts";
import { enqueue } from "../enqueue.ts";
import type { JobHandler } from "../job.ts";

/** One job for each member who owes sheets and is to be reminded today. The key keeps a second run from queueing a second one. */
export const runRemindReviewers: JobHandler<"remind_reviewers"> = async (_, { db, now }) => {
  const today = dayInVietnam(now);
  const due = (await findOwedSheets({ db })).filter((owed) => dueSheetReminder({ ...owed, today }) !== null);
  for (const accountId of new Set(due.map((owed) => owed.accountId)))
    await enqueue({ db, task: "send_sheet_reminder", payload: { accountId }, jobKey: `send_sheet_reminder:${accountId}` });
};

/** One letter for all that is due today, noted in the same transaction; nothing where the sheets came in meanwhile. */
export const runSendSheetReminder: JobHandler<"send_sheet_reminder"> = async ({ accountId }, { db, env, mailer, jobKey, now }) => {
  const recipient = await findRecipient({ db, accountId });
  if (!recipient) return;
  const today = dayInVietnam(now);
  await db.transaction().execute(async (tx) => {
    const owed = await findOwedSheets({ db: tx, accountId });
    const due = owed.flatMap((file) => {
      const kind = dueSheetReminder({ ...file, today });
      return kind === null ? [] : [{ ...file, kind }];
    });
    const noted = await noteSheetReminders({ tx, reminders: due.map(({ assignmentId, kind }) => ({ assignmentId, kind })), now });
    const files = due.filter(({ assignmentId }) => noted.has(assignmentId));
    if (files.length === 0) return;
    const letter = sheetReminderLetter({ fullName: recipient.fullName, files, left: owed.length, link: `${env.origin}/cham-diem` });
    // Last in the transaction: if it fails nothing is noted and the job runs again; a copy of one that was sent carries the same id.
    await mailer.send({ id: jobKey, to: { name: recipient.fullName, address: recipient.email }, ...letter });
  });
};
