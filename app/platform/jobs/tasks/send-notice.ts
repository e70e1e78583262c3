import { findInitiativeName, findRecipient } from "#db/mail/find-recipient.ts";
import { noticeLetter } from "../../../copy/letters.ts";
import { noticePage } from "../../../copy/notices.ts";
import type { JobHandler } from "../job.ts";

/** Mails one person about one initiative. Where either is gone since, there is nobody to tell. */
export const runSendNotice: JobHandler<"send_notice"> = async ({ kind, accountId, initiativeId }, { db, env, mailer, jobKey }) => {
  const [recipient, initiative] = await Promise.all([findRecipient({ db, accountId }), findInitiativeName({ db, initiativeId })]);
  if (!recipient || !initiative) return;
  const { fullName, email } = recipient;
  const letter = noticeLetter({ kind, fullName, facts: initiative, link: `${env.origin}${noticePage({ kind, initiativeId })}` });
  await mailer.send({ id: jobKey, to: { name: fullName, address: email }, ...letter });
};
