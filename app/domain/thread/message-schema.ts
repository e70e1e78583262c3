import { z } from "zod";
import { requiredText } from "../initiative/typed-text.ts";
import { longestMessage } from "./message-length.ts";

/** A question or an answer: plain text, trimmed, NFC, 1 to 4,000 characters. */
export const messageSchema = z.object({
  body: requiredText({ maximum: longestMessage, tooLong: "message_too_long", missing: "message_missing" }),
});
