import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer.ts";

/** Mail through a server. Copies of one letter carry one Message-ID, by which mail programs fold them into one. */
export function createSmtpMailer(options: { url: string; from: string; origin: string }): Mailer {
  const transport = createTransport(options.url, { from: options.from });
  const { hostname } = new URL(options.origin);
  return {
    async send({ id, to, subject, text }) {
      await transport.sendMail({ to, subject, text, messageId: `<${id}@${hostname}>`, headers: { "Auto-Submitted": "auto-generated" } });
    },
    close: () => transport.close(),
  };
}
