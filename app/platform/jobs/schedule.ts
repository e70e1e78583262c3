/**
 * What the queue starts by itself: lines of graphile-worker's crontab, `minute hour day month weekday task`, in UTC (Vietnam is UTC+7).
 * However many workers run, each line queues its job once; the names of the tasks are those of `JobPayloads`.
 */
export const schedule: readonly string[] = [
  // 07:15 in Vietnam: the daily letters of those who asked for one a day; up to half a day later where no worker ran then.
  "15 0 * * * send_digests ?fill=12h",
  // Five minutes past each hour: letters about saved searches are due at 07:00 in Vietnam, and a worker that was away then sends them an hour later.
  "5 * * * * search_alerts",
  // 07:30 in Vietnam, from Monday to Friday: units that have files waiting, before and after the day they are due.
  "30 0 * * 1-5 remind_units",
  // 07:40 in Vietnam, from Monday to Friday: members who owe sheets, at half time, before the last day and after it.
  "40 0 * * 1-5 remind_reviewers",
  // 02:40 in Vietnam: notices read long ago are removed.
  "40 19 * * * remove_old_notices",
  // 03:10 in Vietnam: files that nobody names any more are removed.
  "10 20 * * * clean_files",
  // 00:10 in Vietnam: the search index is compared with what the public reads, after units that merge on this day have merged.
  "10 17 * * * check_search ?fill=12h",
  // 02:20 in Vietnam: uploads that expired are forgotten.
  "20 19 * * * remove_expired_imports",
];
