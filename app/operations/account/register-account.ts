import { attemptLimits, tooManyAttempts, type TooManyAttempts } from "#app/domain/account/limits.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import { addressSubject, blockedUntil, emailSubject } from "#app/platform/rate-limit.server.ts";
import { isRegistrationOpen } from "#db/accounts/registration-open.ts";
import { setPassword } from "#db/accounts/set-password.ts";
import { isOpenUnit } from "#db/accounts/unit-choices.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findUnitOfficers } from "#db/initiatives/notice-recipients.ts";

export interface NewRegistration {
  fullName: string;
  email: string;
  jobTitle: string | null;
  unitId: string;
  password: string;
}

export type RegistrationResult =
  { ok: true } | { ok: false; field: null; reason: TooManyAttempts | "registration_closed" } | { ok: false; field: "unitId"; reason: "unit_closed" };

/**
 * Registers a person for a unit; they may sign in once the unit's officer has confirmed.
 * An address that already has an account gets the same answer in the same time, and nothing happens.
 */
export async function registerAccount(options: { db: Db; registration: NewRegistration; address: string; now: Date }): Promise<RegistrationResult> {
  const { db, now } = options;
  const { password, ...person } = options.registration;
  const until = await blockedUntil({
    db,
    attempts: [
      { limit: attemptLimits.registrationByAccount, subject: emailSubject(person.email) },
      { limit: attemptLimits.registrationByAddress, subject: addressSubject(options.address) },
    ],
    now,
  });
  if (until) return { ok: false, field: null, reason: tooManyAttempts(until) };
  if (!(await isRegistrationOpen({ db, now }))) return { ok: false, field: null, reason: "registration_closed" };
  if (!(await isOpenUnit({ db, unitId: person.unitId, day: dayInVietnam(now) }))) return { ok: false, field: "unitId", reason: "unit_closed" };
  const hash = await hashPassword(password);
  await db.transaction().execute(async (tx) => {
    const account = await tx
      .insertInto("account")
      .values({ ...person, createdAt: now })
      .onConflict((conflict) => conflict.column("email").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!account) return;
    await setPassword({ tx, accountId: account.id, hash, now });
    const subject = { kind: "account", id: account.id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: account.id, verb: "registered", subject, data: { unitId: person.unitId } } });
    const officers = await findUnitOfficers({ db: tx, unitId: person.unitId, day: dayInVietnam(now) });
    for (const officerId of officers) await enqueue({ db: tx, task: "send_registration_request", payload: { accountId: account.id, officerId } });
  });
  return { ok: true };
}
