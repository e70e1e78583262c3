import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { isRegistrationOpen } from "#db/accounts/registration-open.ts";
import { listUnitChoices } from "#db/accounts/unit-choices.ts";
import type { Db } from "#db/client.ts";

/** The form of open registration: whether a campaign allows it now, and the units of today. */
export async function readRegistrationForm(options: { db: Db; now: Date }) {
  const { db, now } = options;
  const [isOpen, units] = await Promise.all([isRegistrationOpen({ db, now }), listUnitChoices({ db, day: dayInVietnam(now) })]);
  return { isOpen, units };
}
