import { z } from "zod";
import { highestId } from "../account/route-id.ts";
import { kinds, limits } from "./content.ts";
import { requiredText } from "./typed-text.ts";

/** The three answers that begin a dossier. */
export const newDossierSchema = z.object({
  campaignId: z.number({ error: "campaign_missing" }).int("campaign_missing").positive("campaign_missing").max(highestId, "campaign_missing"),
  kind: z.enum(kinds, { error: "kind_missing" }),
  title: requiredText({ maximum: limits.title, tooLong: "title_too_long", missing: "title_missing" }),
});
