import { sql } from "kysely";
import { exportCopy } from "#app/copy/import.ts";
import { statusLabels } from "#app/copy/labels.ts";
import { officerUnits, type Actor } from "#app/domain/access/actor.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { daysBetween, deadlineOf } from "#app/domain/initiative/deadlines.ts";
import { initiativePolicy, visibleStatus } from "#app/domain/initiative/policy.ts";
import { shareText } from "#app/domain/initiative/shares.ts";
import type { QueueFilter } from "#app/domain/unit/queue-filter.ts";
import { writeWorkbook, type SheetValue } from "#app/platform/sheets/write-workbook.ts";
import type { Db } from "#db/client.ts";
import { selectFacts } from "#db/initiatives/facts.ts";
import { findWaiting } from "#db/units/waiting.ts";
import { unitCondition } from "#search/staff/unit-condition.ts";

const mostRows = 5000;

/**
 * The files of the officer's units that were sent, as a spreadsheet: with what the officer may see of each and nothing of the council's work.
 * With a filter of the queue, those of the queue that it leaves. A file under embargo says so; one of which the officer is an author shows what its authors know.
 */
export async function readUnitExport(options: { db: Db; actor: Actor; filter: QueueFilter; now: Date }): Promise<Buffer> {
  const { db, actor, filter } = options;
  const units = officerUnits(actor);
  const today = dayInVietnam(options.now);
  const isFiltered = filter.part !== "all" || filter.words !== "";
  const wanted = isFiltered
    ? await findWaiting({ db, units, part: filter.part, condition: unitCondition(filter).condition, today, limit: mostRows, offset: 0 })
    : undefined;
  const files = await selectFacts(db)
    .innerJoin("campaign", "campaign.id", "initiative.campaignId")
    .select(["initiative.title", "initiative.unitName", "initiative.submittedAt", "initiative.receivedAt", "initiative.statusSince"])
    .select(["campaign.name as campaignName", "campaign.unitDays", "campaign.reviewMonths", "campaign.completionMonths"])
    .select(
      sql<{ fullName: string; share: number }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('fullName', a.full_name, 'share', a.share) order by a.position)
        from initiative_author a where a.initiative_id = initiative.id), '[]')`.as("authors"),
    )
    .where("initiative.unitId", "in", units)
    .$if(wanted !== undefined, (query) => query.where("initiative.id", "in", [0, ...(wanted ?? []).map(({ id }) => id)]))
    .where("initiative.code", "is not", null)
    .orderBy("initiative.submittedAt", "desc")
    .orderBy("initiative.id", "desc")
    .limit(mostRows)
    .execute();
  const { columns } = exportCopy;
  const widths = { code: 16, title: 60, unit: 36, campaign: 36, authors: 48, status: 24, submittedOn: 14, since: 14, dueOn: 14, waitedDays: 14 };
  const keys = Object.keys(widths) as (keyof typeof widths)[];
  const rows = files
    .filter((file) => initiativePolicy.view(actor, file))
    .map((file): SheetValue[] => {
      const status = visibleStatus({ viewer: actor, file });
      const since = dayInVietnam(file.statusSince);
      const receivedOn = file.receivedAt && dayInVietnam(file.receivedAt);
      const due = deadlineOf({ ...file, status, receivedOn, statusSince: since });
      const cells: Record<(typeof keys)[number], SheetValue> = {
        code: file.code,
        title: file.title,
        unit: file.unitName,
        campaign: file.campaignName,
        authors: file.authors.map(({ fullName, share }) => `${fullName}: ${shareText(share)}%`).join("\n"),
        status: statusLabels[status],
        submittedOn: file.submittedAt && { day: dayInVietnam(file.submittedAt) },
        since: { day: since },
        dueOn: due === null ? null : { day: due },
        waitedDays: daysBetween(since, today),
      };
      return keys.map((key) => cells[key]);
    });
  return writeWorkbook({ sheets: [{ name: exportCopy.sheet, columns: keys.map((key) => ({ title: columns[key], width: widths[key] })), rows }] });
}
