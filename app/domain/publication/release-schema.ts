import { z } from "zod";
import { highestId } from "../account/route-id.ts";
import { requiredText } from "../initiative/typed-text.ts";

const id = z.coerce.number().int().positive().max(highestId);

/** A new list: its name, whose campaign, and whether every file that is ready stands on it from the start. Messages are codes of `copy/errors`. */
export const newReleaseSchema = z.object({
  name: requiredText({ maximum: 200, tooLong: "release_name_too_long", missing: "release_name_required" }),
  campaign: z.coerce.number({ error: "campaign_required" }).int("campaign_required").positive("campaign_required").max(highestId, "campaign_required"),
  start: z.enum(["all", "none"], { error: "release_start_required" }),
});

/** A second person went through the list. */
export const signatureSchema = z.object({ confirmation: z.literal("checked", { error: "confirmation_required" }) });

/** One page of the check list: the files it showed, and of these the chosen ones, each with the decision that was seen (“12:34”). */
export interface ChosenFiles {
  shown: number[];
  chosen: { initiativeId: number; decisionId: number }[];
}

/** Reads the check list; whatever names no file is left out. */
export function readChosenFiles(form: FormData): ChosenFiles {
  const numbers = (name: string) =>
    form.getAll(name).map((value) => (typeof value === "string" ? value.split(":") : []).map((part) => id.safeParse(part).data));
  const shown = numbers("hien").flatMap(([initiativeId]) => initiativeId ?? []);
  const chosen = numbers("ho-so").flatMap(([initiativeId, decisionId]) =>
    initiativeId !== undefined && decisionId !== undefined && shown.includes(initiativeId) ? [{ initiativeId, decisionId }] : [],
  );
  return { shown, chosen };
}
