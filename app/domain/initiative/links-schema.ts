import { z } from "zod";
import { limits, type LinkTarget, type PlanLink } from "./content.ts";
import { typedText } from "./typed-text.ts";

const isLinkTarget = (text: string): text is LinkTarget => /^(target|activity):[1-9]\d{0,8}$/.test(text);

/** Rows of a target or activity with a reason; empty rows fall away. */
export const linksField = z
  .array(z.object({ to: z.string().default(""), reason: typedText({ maximum: limits.linkReason, tooLong: "link_reason_too_long" }) }))
  .max(50, "link_unknown")
  .transform((rows, context) => {
    const kept: PlanLink[] = [];
    rows.forEach(({ to, reason }, index) => {
      const refuse = (message: string) => context.addIssue({ code: "custom", message, path: [index, "to"] });
      if (to === "" && reason === "") return;
      if (to === "") refuse("link_missing");
      else if (!isLinkTarget(to)) refuse("link_unknown");
      else if (kept.some((link) => link.to === to)) refuse("link_twice");
      else kept.push({ to, reason });
    });
    return kept;
  });
