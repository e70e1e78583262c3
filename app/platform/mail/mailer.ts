import type { Env } from "../env.server.ts";
import { createFileMailer } from "./file-mailer.ts";
import { createSmtpMailer } from "./smtp-mailer.ts";

export interface Mail {
  /** The same for every copy that a repeated job sends; sorts by time. Letters, digits and hyphens. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
}

export interface Mailer {
  /** @throws where the mail could not be handed over: the job tries again later */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** By SMTP where SMTP_URL is set; else into files of the data folder, which the administrators' mailbox page shows. */
export function createMailer(env: Env): Mailer {
  return env.smtpUrl ? createSmtpMailer({ url: env.smtpUrl, from: env.mailFrom, origin: env.origin }) : createFileMailer({ dataDir: env.dataDir });
}
