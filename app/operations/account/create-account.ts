import type { Actor } from "#app/domain/access/actor.ts";
import type { InitialRole } from "#app/domain/account/granted-roles.ts";
import { mayAdministerAccounts } from "#app/domain/account/policy.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { enqueue } from "#app/platform/jobs/enqueue.ts";
import { insertGrant } from "#db/accounts/insert-grant.ts";
import { isOpenUnit } from "#db/accounts/unit-choices.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { linkAuthorships } from "#db/initiatives/link-authorships.ts";

export interface NewAccount {
  email: string;
  fullName: string;
  jobTitle: string | null;
  unitId: string | null;
  roles: InitialRole[];
}

export type AccountCreation =
  { ok: true; accountId: number } | { ok: false; field: "email" | "unitId" | null; reason: "email_taken" | "unit_closed" | "not_allowed" };

/** An administrator makes an account with its first roles; an invitation goes out by mail. The account counts as confirmed: the administrator vouches for it. */
export async function createAccount(options: { db: Db; actor: Actor; account: NewAccount; now: Date }): Promise<AccountCreation> {
  const { actor, now } = options;
  const { roles, ...person } = options.account;
  const today = dayInVietnam(now);
  if (!mayAdministerAccounts(actor)) return { ok: false, field: null, reason: "not_allowed" };
  return options.db.transaction().execute(async (tx) => {
    if (person.unitId !== null && !(await isOpenUnit({ db: tx, unitId: person.unitId, day: today })))
      return { ok: false, field: "unitId", reason: "unit_closed" };
    const account = await tx
      .insertInto("account")
      .values({ ...person, createdAt: now, registrationConfirmedAt: now, registrationConfirmedBy: actor.accountId })
      .onConflict((conflict) => conflict.column("email").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!account) return { ok: false, field: "email", reason: "email_taken" };
    await linkAuthorships({ tx, accountId: account.id, actorId: actor.accountId, now });
    const subject = { kind: "account", id: account.id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "account_created", subject, data: { unitId: person.unitId } } });
    for (const role of new Set(roles)) {
      const grant = { accountId: account.id, role, unitId: role === "unit_officer" ? person.unitId : null, councilId: null, validFrom: today, validTo: null };
      await insertGrant({ tx, grant, actorId: actor.accountId, now });
    }
    await enqueue({ db: tx, task: "send_invitation", payload: { accountId: account.id } });
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "invitation_sent", subject } });
    return { ok: true, accountId: account.id };
  });
}
