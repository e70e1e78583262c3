import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";
import { findOfficers, findSecretaries } from "#db/initiatives/notice-recipients.ts";
import type { Db } from "#db/client.ts";
import { findWaitingFiles, noteReminder } from "#db/units/reminders.ts";
import { dayInVietnam } from "../../../domain/dates/day-in-vietnam.ts";
import { dueReminders } from "../../../domain/unit/reminders.ts";
import { enqueueNotices } from "../enqueue.ts";
import type { JobHandler } from "../job.ts";

/** Reminds units of the files that wait for them, each time once; whoever runs it twice, or at once, sends nothing twice. */
export const runRemindUnits: JobHandler<"remind_units"> = async (_, { db, now }) => {
  const today = dayInVietnam(now);
  const late = (await findWaitingFiles({ db })).filter((file) => dueReminders({ ...file, today }).length > 0);
  for (const { id } of late) await remind({ db, id, today, now });
};

async function remind(options: { db: Db; id: number; today: string; now: Date }): Promise<void> {
  const { id, today, now } = options;
  await options.db.transaction().execute(async (tx) => {
    const file = await findInitiativeFacts({ db: tx, id, lock: true });
    const [waiting] = await findWaitingFiles({ db: tx, id });
    // The unit acted meanwhile.
    if (!file || !waiting) return;
    const officers = await findOfficers({ db: tx, file, day: today });
    for (const kind of dueReminders({ ...waiting, today })) {
      if (!(await noteReminder({ tx, id, kind, now }))) continue;
      if (kind === "escalated") {
        const event = { at: now, actorId: null, verb: "escalate_to_secretaries", subject: { kind: "initiative", id } as const, initiativeId: id };
        await appendEvent({ db: tx, event });
        await enqueueNotices({ db: tx, kind: "unit_escalated", initiativeId: id, recipients: await findSecretaries({ db: tx, file, day: today }) });
        await enqueueNotices({ db: tx, kind: "unit_is_late", initiativeId: id, recipients: file.authorIds });
      } else {
        await enqueueNotices({ db: tx, kind: kind === "before_due" ? "unit_due_soon" : "unit_overdue", initiativeId: id, recipients: officers });
      }
    }
  });
}
