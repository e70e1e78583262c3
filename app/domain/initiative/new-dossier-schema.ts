import { z } from "zod";
import { highestId } from "../account/route-id.ts";
import { kinds, limits } from "./content.ts";
import { requiredText } from "./typed-text.ts";

/** The three answers that begin a dossier, and the key of the page they were given on: one page begins one dossier. */
export const newDossierSchema = z.object({
  key: z.uuid({ error: "page_too_old" }),
  campaignId: z.number({ error: "campaign_missing" }).int("campaign_missing").positive("campaign_missing").max(highestId, "campaign_missing"),
  kind: z.enum(kinds, { error: "kind_missing" }),
  title: requiredText({ maximum: limits.title, tooLong: "title_too_long", missing: "title_missing" }),
});
