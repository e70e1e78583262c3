import { attemptLimits, tooManyAttempts, type TooManyAttempts } from "#app/domain/account/limits.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import { addressSubject, blockedUntil, emailSubject } from "#app/platform/rate-limit.server.ts";
import { findCredentials } from "#db/accounts/find-credentials.ts";
import type { Db } from "#db/client.ts";

export type ResetRequest = { ok: true } | { ok: false; reason: TooManyAttempts };

/**
 * Sends a link to choose a new password, if the address belongs to an account that may sign in.
 * The answer is the same whether it does: a stranger learns nothing about who has an account.
 */
export async function requestPasswordReset(options: { db: Db; email: string; address: string; now: Date }): Promise<ResetRequest> {
  const { db, email, now } = options;
  const until = await blockedUntil({
    db,
    attempts: [
      { limit: attemptLimits.resetByAccount, subject: emailSubject(email) },
      { limit: attemptLimits.resetByAddress, subject: addressSubject(options.address) },
    ],
    now,
  });
  if (until) return { ok: false, reason: tooManyAttempts(until) };
  const account = await findCredentials({ db, email });
  if (account?.disabledAt === null && account.registrationConfirmedAt !== null) {
    await enqueue({ db, task: "send_password_reset", payload: { accountId: account.accountId } });
  }
  return { ok: true };
}
