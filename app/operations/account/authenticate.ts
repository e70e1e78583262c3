import type { Actor } from "#app/domain/access/actor.ts";
import { attemptLimits, tooManyAttempts, type TooManyAttempts } from "#app/domain/account/limits.ts";
import { accountState } from "#app/domain/account/state.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { passwordMatches } from "#app/platform/password.server.ts";
import { addressSubject, blockedUntil, emailSubject, forgetAttempts } from "#app/platform/rate-limit.server.ts";
import { findActor } from "#db/accounts/find-actor.ts";
import { findCredentials } from "#db/accounts/find-credentials.ts";
import type { Db } from "#db/client.ts";

export type Authentication =
  { ok: true; actor: Actor } | { ok: false; reason: TooManyAttempts | "wrong_credentials" | "registration_waits" | "registration_refused" };

/**
 * Who has this address and password. Unknown address, wrong password, disabled account and account without a password give one answer in one time;
 * only the right password learns that a registration waits for its unit.
 * @param options.address of the client; attempts are counted by account first, by address second
 */
export async function authenticate(options: { db: Db; email: string; password: string; address: string; now: Date }): Promise<Authentication> {
  const { db, email, now } = options;
  const byAccount = { limit: attemptLimits.signInByAccount, subject: emailSubject(email) };
  const byAddress = { limit: attemptLimits.signInByAddress, subject: addressSubject(options.address) };
  const until = await blockedUntil({ db, attempts: [byAccount, byAddress], now });
  if (until) return { ok: false, reason: tooManyAttempts(until) };

  const credentials = await findCredentials({ db, email });
  const matches = await passwordMatches({ hash: credentials?.hash ?? null, password: options.password });
  if (!credentials || !matches) return { ok: false, reason: "wrong_credentials" };

  const state = accountState({ ...credentials, hasPassword: true });
  if (state === "awaiting_unit") return { ok: false, reason: "registration_waits" };
  if (state === "refused") return { ok: false, reason: "registration_refused" };
  const actor = await findActor({ db, accountId: credentials.accountId, day: dayInVietnam(now) });
  if (!actor) return { ok: false, reason: "wrong_credentials" };
  await forgetAttempts({ db, attempt: byAccount, now });
  return { ok: true, actor };
}
