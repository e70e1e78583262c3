import { findRecipient } from "#db/mail/find-recipient.ts";
import { findDelegation } from "#db/units/delegations.ts";
import { delegationLetter } from "../../../copy/letters.ts";
import { dayInVietnam } from "../../../domain/dates/day-in-vietnam.ts";
import { formatDay } from "../../../domain/dates/vietnamese-date.ts";
import type { JobHandler } from "../job.ts";

/** Mails the officer or the person who stands in. A delegation ended before its first letter went out is told as ended only. */
export const runSendDelegation: JobHandler<"send_delegation"> = async ({ grantId, accountId, what }, { db, env, mailer, jobKey, now }) => {
  const [recipient, grant] = await Promise.all([findRecipient({ db, accountId }), findDelegation({ db, grantId, day: dayInVietnam(now) })]);
  if (!recipient || !grant || (what === "given" && grant.revokedAt !== null)) return;
  const letter = delegationLetter({
    fullName: recipient.fullName,
    what,
    officer: grant.officer,
    delegate: grant.delegate,
    unitName: grant.unitName,
    from: formatDay(grant.validFrom),
    to: formatDay(grant.validTo ?? ""),
    reason: (what === "given" ? grant.reason : grant.revokeReason) ?? "",
    link: `${env.origin}/viec-cua-don-vi/uy-quyen`,
  });
  await mailer.send({ id: jobKey, to: { name: recipient.fullName, address: recipient.email }, ...letter });
};
