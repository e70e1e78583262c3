import { z } from "zod";

/** Which council takes the file. */
export const receiptSchema = z.object({
  council: z.number({ error: "receiving_council_required" }).int("receiving_council_required").positive("receiving_council_required"),
});
