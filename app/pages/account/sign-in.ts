import { isRegistrationOpen } from "#db/accounts/registration-open.ts";
import type { Db } from "#db/client.ts";

/** What the sign-in page offers beside its form. */
export async function readSignIn(options: { db: Db; now: Date }) {
  return { registrationOpen: await isRegistrationOpen(options) };
}
