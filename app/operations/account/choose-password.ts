import type { Actor } from "#app/domain/access/actor.ts";
import { attemptLimits } from "#app/domain/account/limits.ts";
import { passwordFault, type PasswordFault } from "#app/domain/account/password.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import { emailSubject, forgetAttempts } from "#app/platform/rate-limit.server.ts";
import { findActor } from "#db/accounts/find-actor.ts";
import { findUsableToken } from "#db/accounts/find-token.ts";
import type { AccountTokenKind } from "#db/accounts/issue-token.ts";
import { setPassword } from "#db/accounts/set-password.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type PasswordChoice = { ok: true; actor: Actor } | { ok: false; reason: "link_dead" | PasswordFault };

/**
 * Chooses a password by a mailed link (invitation or reset). The link works once; every session of the account ends.
 * @returns link_dead where the link is unknown, used, expired, of the other kind, or its account is disabled
 */
export async function choosePassword(options: { db: Db; kind: AccountTokenKind; token: string; password: string; now: Date }): Promise<PasswordChoice> {
  const { db, kind, token, password, now } = options;
  const known = await findUsableToken({ db, token, kind, now });
  if (!known) return { ok: false, reason: "link_dead" };
  const fault = passwordFault({ password, email: known.email });
  if (fault) return { ok: false, reason: fault };
  const hash = await hashPassword(password);
  return db.transaction().execute(async (tx) => {
    const link = await findUsableToken({ db: tx, token, kind, now, lock: true });
    if (!link) return { ok: false, reason: "link_dead" };
    const { accountId } = link;
    // setPassword uses up every open link of the account, this one too.
    await setPassword({ tx, accountId, hash, now });
    const verb = kind === "invitation" ? "invitation_accepted" : "password_changed";
    await appendEvent({ db: tx, event: { at: now, actorId: accountId, verb, subject: { kind: "account", id: accountId }, data: { by: kind } } });
    await forgetAttempts({ db: tx, attempt: { limit: attemptLimits.signInByAccount, subject: emailSubject(link.email) }, now });
    const actor = await findActor({ db: tx, accountId, day: dayInVietnam(now) });
    return actor ? { ok: true, actor } : { ok: false, reason: "link_dead" };
  });
}
