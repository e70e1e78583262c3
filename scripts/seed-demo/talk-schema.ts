import { z } from "zod";
import { notices, type NoticeKind } from "#app/copy/notices.ts";

const text = z.string().min(1);
const instant = z.iso.datetime({ offset: true });

/** A message in the thread of a dossier; as whom it is written follows from the person and the state of the dossier then. */
export const messageSchema = z.strictObject({ initiative: text, by: z.email(), at: instant, body: text.max(4000) });

/** What a person was told, and when they read it. */
export const noticeSchema = z.strictObject({
  to: z.email(),
  kind: z.enum(Object.keys(notices) as [NoticeKind, ...NoticeKind[]]),
  initiative: text,
  at: instant,
  readAt: instant.nullable(),
});

export type DemoMessage = z.infer<typeof messageSchema>;
export type DemoNotice = z.infer<typeof noticeSchema>;
