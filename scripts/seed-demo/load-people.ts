import type { Tx } from "#db/client.ts";
import { insertGrant } from "#db/accounts/insert-grant.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import { DEMO_PASSWORD } from "./password.ts";
import type { Directory } from "./directory.ts";
import type { DemoAccount, DemoGrant } from "./people-schema.ts";
import type { Happening } from "./timeline.ts";

const morningOf = (day: string) => new Date(`${day}T08:00:00+07:00`);

/** Adds the demo accounts, all with the same password. */
export async function loadAccounts(options: { tx: Tx; accounts: DemoAccount[] }): Promise<void> {
  const { tx, accounts } = options;
  const rows = await tx
    .insertInto("account")
    .values(
      accounts.map((account) => ({
        email: account.email,
        fullName: account.fullName,
        unitId: account.unit,
        jobTitle: account.jobTitle,
        qualification: account.qualification ?? null,
        birthDate: account.birthDate ?? null,
        createdAt: morningOf(account.createdOn),
        registrationConfirmedAt: account.registrationConfirmed ? morningOf(account.createdOn) : null,
      })),
    )
    .returning(["id", "createdAt"])
    .execute();
  const hash = await hashPassword(DEMO_PASSWORD);
  await tx
    .insertInto("accountPassword")
    .values(rows.map((row) => ({ accountId: row.id, hash, changedAt: row.createdAt })))
    .execute();
}

/** The grants of all demo accounts, each at the morning of its first day, given by the first administrator. */
export function grantHappenings(options: { tx: Tx; accounts: DemoAccount[]; directory: Directory }): Happening[] {
  const { tx, accounts, directory } = options;
  const administrator = accounts.find((account) => account.grants.some((grant) => grant.role === "administrator"));
  return accounts.flatMap(({ email, grants }) =>
    grants.map((grant) => ({
      at: morningOf(grant.validFrom),
      happen: () => giveGrant({ tx, directory, email, grant, giver: administrator?.email ?? email }),
    })),
  );
}

/** Who registered by themselves has an entry for it: the officer's page of a registration starts from there. */
export function registrationHappenings(options: { tx: Tx; accounts: DemoAccount[]; directory: Directory }): Happening[] {
  const { tx, accounts, directory } = options;
  return accounts
    .filter((account) => !account.registrationConfirmed)
    .map(({ email, createdOn, unit }) => {
      const { id } = directory.person(email);
      const event = { at: morningOf(createdOn), actorId: id, verb: "registered", subject: { kind: "account" as const, id }, data: { unitId: unit } };
      return { at: event.at, happen: () => appendEvent({ db: tx, event }) };
    });
}

async function giveGrant(options: { tx: Tx; directory: Directory; email: string; grant: DemoGrant; giver: string }): Promise<void> {
  const { tx, directory, grant } = options;
  const { role, validFrom } = grant;
  const scope = {
    unitId: grant.role === "unit_officer" ? grant.unit : null,
    councilId: "council" in grant ? directory.councilId(grant.council) : null,
  };
  await insertGrant({
    tx,
    grant: { accountId: directory.person(options.email).id, role, ...scope, validFrom, validTo: grant.validTo ?? null },
    actorId: directory.person(options.giver).id,
    now: morningOf(validFrom),
  });
}
