import { campaignCopy as copy } from "#app/copy/campaign.ts";
import type { Plan } from "#app/domain/campaign/plan.ts";
import type { ContentsEntry } from "./plan-contents.tsx";

/** The table of contents of a campaign page: only the parts it has, in their order. */
export function planParts(options: { plan: Plan | null; hasTargets: boolean; hasActivities: boolean; hasNotes: boolean }): ContentsEntry[] {
  const { plan } = options;
  const entries: (ContentsEntry | false)[] = [
    { id: "tien-do", title: copy.progress },
    plan !== null && { id: "van-ban", title: copy.document },
    plan !== null && { id: "boi-canh", title: copy.context },
    plan !== null && { id: "can-cu", title: copy.bases },
    plan !== null && { id: "muc-dich", title: copy.purpose },
    plan !== null && { id: "yeu-cau", title: copy.requirements },
    plan !== null && { id: "doi-tuong", title: copy.groups },
    options.hasTargets && { id: "chi-tieu", title: copy.targets },
    options.hasActivities && { id: "hoat-dong", title: copy.activities },
    plan !== null && { id: "to-chuc", title: copy.organisation },
    options.hasNotes && { id: "ghi-chu", title: copy.notes },
  ];
  return entries.filter((entry) => entry !== false);
}
