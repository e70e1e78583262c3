import type { Task, TaskList } from "graphile-worker";
import type { JobPayloads } from "./enqueue.ts";
import type { JobHandler, JobTools } from "./job.ts";
import { runCleanFiles } from "./tasks/clean-files.ts";
import { runIndexInitiative } from "./tasks/index-initiative.ts";
import { runCheckSearch, runFreezeWords, runRebuildSearch, runRefreshLexicon } from "./tasks/keep-search.ts";
import { runSearchAlerts, runSendSearchAlert } from "./tasks/search-alerts.ts";
import { runSendInvitation, runSendPasswordReset } from "./tasks/send-account-link.ts";
import { runRemindReviewers, runSendSheetReminder } from "./tasks/remind-reviewers.ts";
import { runRemindUnits } from "./tasks/remind-units.ts";
import { runRemoveExpiredImports } from "./tasks/remove-expired-imports.ts";
import { runRemoveOldNotices } from "./tasks/remove-old-notices.ts";
import { runSendAuthorInvitation } from "./tasks/send-author-invitation.ts";
import { runSendDelegation } from "./tasks/send-delegation.ts";
import { runSendDigest, runSendDigests } from "./tasks/send-digests.ts";
import { runSendNotice } from "./tasks/send-notice.ts";
import { runSendFarewell } from "./tasks/send-farewell.ts";
import { runSendRegistrationRequest, runSendRegistrationVerdict } from "./tasks/send-registration.ts";

const handlers: { [Name in keyof JobPayloads]: JobHandler<Name> } = {
  index_initiative: runIndexInitiative,
  refresh_lexicon: runRefreshLexicon,
  freeze_words: runFreezeWords,
  rebuild_search: runRebuildSearch,
  check_search: runCheckSearch,
  send_notice: runSendNotice,
  send_digests: runSendDigests,
  send_digest: runSendDigest,
  search_alerts: runSearchAlerts,
  send_search_alert: runSendSearchAlert,
  remove_old_notices: runRemoveOldNotices,
  remove_expired_imports: runRemoveExpiredImports,
  send_farewell: runSendFarewell,
  clean_files: runCleanFiles,
  remind_units: runRemindUnits,
  remind_reviewers: runRemindReviewers,
  send_sheet_reminder: runSendSheetReminder,
  send_delegation: runSendDelegation,
  send_invitation: runSendInvitation,
  send_password_reset: runSendPasswordReset,
  send_author_invitation: runSendAuthorInvitation,
  send_registration_request: runSendRegistrationRequest,
  send_registration_verdict: runSendRegistrationVerdict,
};

/** Our handlers as the queue wants them. A payload is what `enqueue` wrote: its type is checked there. */
export function createTaskList(tools: JobTools): TaskList {
  const wrap =
    (handler: JobHandler<never>): Task =>
    (payload, { job }) =>
      handler(payload as never, { ...tools, jobKey: `${job.created_at.getTime()}-${job.id}`, queuedAt: job.created_at, now: new Date() });
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, wrap(handler)]));
}
