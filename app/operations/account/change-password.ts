import type { Actor } from "#app/domain/access/actor.ts";
import { attemptLimits, tooManyAttempts, type TooManyAttempts } from "#app/domain/account/limits.ts";
import { passwordFault, type PasswordFault } from "#app/domain/account/password.ts";
import { hashPassword, passwordMatches } from "#app/platform/password.server.ts";
import { blockedUntil } from "#app/platform/rate-limit.server.ts";
import { findCredentials } from "#db/accounts/find-credentials.ts";
import { setPassword } from "#db/accounts/set-password.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type PasswordChange =
  { ok: true } | { ok: false; field: "current"; reason: TooManyAttempts | "password_wrong" } | { ok: false; field: "password"; reason: PasswordFault };

/** A signed-in person changes the password, knowing the old one. All sessions end; the caller opens a new one for this browser. */
export async function changePassword(options: { db: Db; actor: Actor; current: string; password: string; now: Date }): Promise<PasswordChange> {
  const { db, actor, now } = options;
  const { accountId, email } = actor;
  const until = await blockedUntil({ db, attempts: [{ limit: attemptLimits.changePassword, subject: String(accountId) }], now });
  if (until) return { ok: false, field: "current", reason: tooManyAttempts(until) };
  const credentials = await findCredentials({ db, email });
  if (!(await passwordMatches({ hash: credentials?.hash ?? null, password: options.current })))
    return { ok: false, field: "current", reason: "password_wrong" };
  const fault = passwordFault({ password: options.password, email });
  if (fault) return { ok: false, field: "password", reason: fault };
  const hash = await hashPassword(options.password);
  await db.transaction().execute(async (tx) => {
    await setPassword({ tx, accountId, hash, now });
    await appendEvent({
      db: tx,
      event: { at: now, actorId: accountId, verb: "password_changed", subject: { kind: "account", id: accountId }, data: { by: "owner" } },
    });
  });
  return { ok: true };
}
