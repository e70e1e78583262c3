import type { Env } from "../../platform/env.server.ts";
import { findKeptMail, listKeptMails } from "../../platform/mail/kept-mails.ts";
import type { KeptMail } from "../../platform/mail/mail-folder.ts";

export interface TextPiece {
  text: string;
  /** Set where the piece is a link into this site: its path. */
  href?: string;
}

export interface OpenMail extends Omit<KeptMail, "text"> {
  lines: TextPiece[][];
}

const pageSize = 20;

/** The mails that were kept instead of sent. @param options.page counted from 1 */
export async function readMailbox(options: { env: Env; page: number }) {
  const { total, mails } = await listKeptMails({ dataDir: options.env.dataDir, page: options.page, pageSize });
  return {
    delivers: options.env.smtpUrl !== undefined,
    total,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    mails: mails.map(({ id, sentAt, to, subject }) => ({ id, sentAt, to, subject })),
  };
}

/** One mail with its links told apart from its words. @returns undefined where there is no such mail */
export async function readMail(options: { env: Env; id: string }): Promise<OpenMail | undefined> {
  const mail = await findKeptMail({ dataDir: options.env.dataDir, id: options.id });
  if (!mail) return undefined;
  const { text, ...head } = mail;
  const lines = text.trim().split("\n");
  return { ...head, lines: lines.map((line) => splitLinks({ line, origin: options.env.origin })) };
}

/** Only addresses of this site become links: nobody is led elsewhere by the text of a mail. */
function splitLinks(options: { line: string; origin: string }): TextPiece[] {
  const { line, origin } = options;
  return line.split(/(https?:\/\/\S+)/).flatMap((text) => {
    if (text === "") return [];
    return text.startsWith(`${origin}/`) ? [{ text, href: text.slice(origin.length) }] : [{ text }];
  });
}
