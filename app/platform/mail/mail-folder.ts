import { join } from "node:path";
import { z } from "zod";

/** Where mails are kept that nobody delivers: one JSON file a mail, named by its id. */
export const mailFolder = (dataDir: string): string => join(dataDir, "mail");

/** The form of a kept mail. */
export const keptMailSchema = z.object({
  id: z.string().regex(/^[0-9a-z-]+$/),
  sentAt: z.iso.datetime(),
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  text: z.string(),
});

export type KeptMail = z.infer<typeof keptMailSchema>;
