import { findCredentials } from "#db/accounts/find-credentials.ts";
import type { Db } from "#db/client.ts";
import type { Actor } from "../domain/access/actor.ts";
import { attemptLimits, tooManyAttempts, type TooManyAttempts } from "../domain/account/limits.ts";
import { passwordMatches } from "./password.server.ts";
import { addressSubject, blockedUntil, emailSubject, forgetAttempts } from "./rate-limit.server.ts";

export type PasswordProof = { ok: true } | { ok: false; reason: TooManyAttempts | "password_wrong" };

/**
 * A signed-in person shows that it is still them: somebody at an unlocked desk has the session and not the password.
 * Attempts count together with those of signing in.
 * @param options.address of the client
 */
export async function provePassword(options: { db: Db; actor: Actor; password: string; address: string; now: Date }): Promise<PasswordProof> {
  const { db, actor, now } = options;
  const byAccount = { limit: attemptLimits.signInByAccount, subject: emailSubject(actor.email) };
  const byAddress = { limit: attemptLimits.signInByAddress, subject: addressSubject(options.address) };
  const until = await blockedUntil({ db, attempts: [byAccount, byAddress], now });
  if (until) return { ok: false, reason: tooManyAttempts(until) };
  const credentials = await findCredentials({ db, email: actor.email });
  if (!(await passwordMatches({ hash: credentials?.hash ?? null, password: options.password }))) return { ok: false, reason: "password_wrong" };
  await forgetAttempts({ db, attempt: byAccount, now });
  return { ok: true };
}
