import { findRecipient } from "#db/mail/find-recipient.ts";
import { findRegistrationVerdict } from "#db/mail/find-registration-verdict.ts";
import { registrationConfirmedLetter, registrationRefusedLetter, registrationRequestLetter } from "../../../copy/letters.ts";
import type { JobHandler } from "../job.ts";

/** To an officer of the unit: somebody waits. Nothing where the registration was decided meanwhile. */
export const runSendRegistrationRequest: JobHandler<"send_registration_request"> = async ({ accountId, officerId }, { db, env, mailer, jobKey }) => {
  const officer = await findRecipient({ db, accountId: officerId });
  const registration = await findRegistrationVerdict({ db, accountId });
  if (!officer || registration?.verdict !== "waits") return;
  const link = `${env.origin}/viec-cua-don-vi/dang-ky/${accountId}`;
  const letter = registrationRequestLetter({ fullName: officer.fullName, registrant: registration.fullName, link });
  await mailer.send({ id: jobKey, to: { name: officer.fullName, address: officer.email }, ...letter });
};

/** To the person who registered: they may sign in, or may not and why. They cannot read it anywhere else. */
export const runSendRegistrationVerdict: JobHandler<"send_registration_verdict"> = async ({ accountId }, { db, env, mailer, jobKey }) => {
  const registration = await findRegistrationVerdict({ db, accountId });
  if (!registration || registration.verdict === "waits") return;
  const { fullName, email, verdict, reason } = registration;
  const letter =
    verdict === "confirmed" ? registrationConfirmedLetter({ fullName, link: `${env.origin}/dang-nhap` }) : registrationRefusedLetter({ fullName, reason });
  await mailer.send({ id: jobKey, to: { name: fullName, address: email }, ...letter });
};
