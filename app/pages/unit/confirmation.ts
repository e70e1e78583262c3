import { sql } from "kysely";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { readFrozen } from "#app/domain/versions/frozen-content.ts";
import { waitingState } from "#app/domain/unit/reminders.ts";
import type { Db } from "#db/client.ts";
import { findContentNames, findLastVersions } from "#db/versions/find-versions.ts";

/**
 * What an officer reads before confirming: the head of the file, until when, and – where it was returned before – what changed since.
 * Officers handle the file: nothing of its versions is kept from them.
 */
export async function readConfirmationPage(options: { db: Db; file: InitiativeFacts; now: Date }) {
  const { db, file, now } = options;
  const [head, versions, names] = await Promise.all([
    findHead(db, file.id),
    findLastVersions({ db, id: file.id, count: 2 }),
    findContentNames({ db, campaignId: file.campaignId }),
  ]);
  const { statusSince, unitDays, ...rest } = head;
  const [last, before] = versions;
  return {
    head: rest,
    waiting: waitingState({ sentOn: dayInVietnam(statusSince), unitDays, today: dayInVietnam(now) }),
    comparison: last && before ? { from: before.number, to: last.number, before: readFrozen(before.content), after: readFrozen(last.content), names } : null,
  };
}

const findHead = (db: Db, id: number) =>
  db
    .selectFrom("initiative as i")
    .innerJoin("account as owner", "owner.id", "i.ownerId")
    .innerJoin("campaign as c", "c.id", "i.campaignId")
    .select(["i.id", "i.code", "i.title", "i.kind", "i.unitName", "i.summary", "i.benefits", "i.firstAppliedOn", "owner.fullName as author"])
    .select(["i.economicEffect", "i.socialEffect", "i.replicationScope", "i.statusSince", "c.unitDays"])
    .select(
      sql<string | null>`(select e.reason from event e where e.initiative_id = i.id and e.verb = 'return_by_unit' order by e.seq desc limit 1)`.as(
        "returnReason",
      ),
    )
    .where("i.id", "=", id)
    .executeTakeFirstOrThrow();
