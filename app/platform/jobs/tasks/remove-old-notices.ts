import { removeReadNotices } from "#db/notices/daily-letter.ts";
import { keptReadDays } from "../../../domain/notice/daily-letter.ts";
import type { JobHandler } from "../job.ts";

/** Removes notices that were read long ago; unread ones stay until their reader comes. */
export const runRemoveOldNotices: JobHandler<"remove_old_notices"> = async (_, { db, now }) => {
  await removeReadNotices({ db, before: new Date(now.getTime() - keptReadDays * 86_400_000) });
};
