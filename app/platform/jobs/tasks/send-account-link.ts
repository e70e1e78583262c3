import { issueAccountToken, type AccountTokenKind } from "#db/accounts/issue-token.ts";
import { findRecipient } from "#db/mail/find-recipient.ts";
import { invitationLetter, passwordResetLetter } from "../../../copy/letters.ts";
import type { JobHandler } from "../job.ts";

const letters = {
  invitation: { path: "/loi-moi/", write: invitationLetter },
  password_reset: { path: "/dat-lai-mat-khau/", write: passwordResetLetter },
} as const;

/** Makes the token here, so that it never stands in the queue, and mails its link. A second run leaves the token of the first alive: that mail may have gone out. */
const sendLink =
  (kind: AccountTokenKind): JobHandler<"send_invitation" | "send_password_reset"> =>
  async ({ accountId }, { db, env, mailer, jobKey, queuedAt, now }) => {
    const recipient = await findRecipient({ db, accountId });
    if (!recipient) return;
    const { fullName, email } = recipient;
    const token = await issueAccountToken({ db, accountId, kind, now, requestedAt: queuedAt });
    const letter = letters[kind].write({ fullName, link: `${env.origin}${letters[kind].path}${token}` });
    await mailer.send({ id: jobKey, to: { name: fullName, address: email }, ...letter });
  };

export const runSendInvitation = sendLink("invitation");
export const runSendPasswordReset = sendLink("password_reset");
