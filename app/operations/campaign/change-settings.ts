import { isBoard, type Actor } from "#app/domain/access/actor.ts";
import type { CampaignSettings, SettingName } from "#app/domain/campaign/settings-schema.ts";
import type { Db } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";

export type SettingsResult = { ok: true; changed: SettingName[] } | { ok: false; reason: "not_allowed" };

/** What the log keeps of a value: instants as ISO text, sections in a row. */
function logged(value: CampaignSettings[SettingName] | readonly string[]): string | number | boolean | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" && value !== null ? value.join(", ") : value;
}

/** The board sets when a campaign takes dossiers, from whom, what they hold, and how long the steps take. The log keeps old and new values of what changed. */
export async function changeSettings(options: { db: Db; actor: Actor; slug: string; settings: CampaignSettings; now: Date }): Promise<SettingsResult> {
  const { actor, slug, settings, now } = options;
  if (!isBoard(actor)) return { ok: false, reason: "not_allowed" };
  return options.db.transaction().execute(async (tx) => {
    const { id, ...before } = await tx
      .selectFrom("campaign")
      .select(["id", "filingOpensAt", "filingClosesAt", "openRegistration", "maximumAuthors", "maximumAge", "authorsConfirmFirst", "requiredSections"])
      .select(["addressee", "unitDays", "reviewMonths", "completionMonths", "scoreSummary"])
      .where("slug", "=", slug)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const names = Object.keys(before) as SettingName[];
    const changed = names.filter((name) => logged(before[name]) !== logged(settings[name]));
    if (changed.length === 0) return { ok: true, changed };
    await tx.updateTable("campaign").set(settings).where("id", "=", id).execute();
    const pairs = changed.flatMap((name) => [[`${name}.old`, logged(before[name])] as const, [`${name}.new`, logged(settings[name])] as const]);
    const subject = { kind: "campaign", id } as const;
    const data = Object.fromEntries(pairs);
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "change_campaign_settings", subject, data } });
    return { ok: true, changed };
  });
}
