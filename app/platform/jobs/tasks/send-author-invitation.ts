import { issueAuthorInvitation } from "#db/initiatives/author-invitation.ts";
import { findInvitedAuthor } from "#db/mail/find-invited-author.ts";
import { authorInvitationLetter } from "../../../copy/letters.ts";
import type { JobHandler } from "../job.ts";

/** Makes the token here, so that it never stands in the queue. Nothing where the author was removed since. */
export const runSendAuthorInvitation: JobHandler<"send_author_invitation"> = async ({ authorId }, { db, env, mailer, jobKey, queuedAt, now }) => {
  const author = await findInvitedAuthor({ db, authorId });
  if (author?.email == null) return;
  const { fullName, email, inviter, title, isReminder } = author;
  const token = await issueAuthorInvitation({ db, authorId, now, requestedAt: queuedAt });
  const letter = authorInvitationLetter({ fullName, inviter, title, isReminder, link: `${env.origin}/dong-tac-gia/${token}` });
  await mailer.send({ id: jobKey, to: { name: fullName, address: email }, ...letter });
};
