import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mayRecordFor } from "#app/domain/application/policy.ts";
import type { ApplicationRecord } from "#app/domain/application/record-schema.ts";
import { isReplication } from "#app/domain/application/stages.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { isOpenUnit } from "#db/accounts/unit-choices.ts";
import { findPublished } from "#db/applications/find-published.ts";
import type { Db, Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { findInitiativeFacts } from "#db/initiatives/facts.ts";

export type RecordResult =
  | { ok: true; id: number }
  | { ok: false; field: "unitId" | "startedOn"; reason: "not_published" | "unit_not_yours" | "already_applied" | "start_in_future" | "unit_not_on_day" };

interface Options {
  db: Db;
  actor: Actor;
  code: string;
  record: ApplicationRecord;
  now: Date;
}

/**
 * A unit, or the board for it, records that the unit applies a published initiative (domain notes §4). The unit's name is stored as of the first day.
 * The authors are told.
 * @returns already_applied where the unit has a record of this initiative that is not stopped
 */
export async function recordApplication(options: Options): Promise<RecordResult> {
  const { actor, record, now } = options;
  return options.db.transaction().execute(async (tx) => {
    const published = await findPublished({ db: tx, code: options.code });
    // The initiative's row is the queue in which two records for one unit, or a record and the end of publication, stand.
    const file = published && (await findInitiativeFacts({ db: tx, id: published.id, lock: true }));
    if (!published || !file?.isPublished) return { ok: false, field: "unitId", reason: "not_published" };
    const refusal = await refusalOf(tx, published.id, options);
    if (refusal) return refusal;
    const unitName = await nameOn(tx, record.unitId, record.startedOn ?? dayInVietnam(now));
    if (unitName === null) return { ok: false, field: "startedOn", reason: "unit_not_on_day" };
    const { id } = await tx
      .insertInto("application")
      .values({ ...record, initiativeId: published.id, unitName, recordedBy: actor.accountId, recordedAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    const data = { unitId: record.unitId, stage: record.stage, isReplication: isReplication({ unitId: record.unitId, originUnitId: published.unitId }) };
    const subject = { kind: "application", id } as const;
    await appendEvent({ db: tx, event: { at: now, actorId: actor.accountId, verb: "record_application", subject, initiativeId: published.id, data } });
    const recipients = file.authorIds.filter((author) => author !== actor.accountId);
    await enqueueNotices({ db: tx, kind: "applied", initiativeId: published.id, recipients });
    await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId: published.id } });
    return { ok: true, id };
  });
}

async function refusalOf(tx: Tx, initiativeId: number, options: Options): Promise<RecordResult | null> {
  const { actor, record, now } = options;
  const today = dayInVietnam(now);
  const isOwn = mayRecordFor(actor, record.unitId) && (await isOpenUnit({ db: tx, unitId: record.unitId, day: today }));
  if (!isOwn) return { ok: false, field: "unitId", reason: "unit_not_yours" };
  if (record.startedOn !== null && record.startedOn > today) return { ok: false, field: "startedOn", reason: "start_in_future" };
  const open = await tx
    .selectFrom("application")
    .select("id")
    .where("initiativeId", "=", initiativeId)
    .where("unitId", "=", record.unitId)
    .where("stage", "!=", "stopped")
    .executeTakeFirst();
  return open ? { ok: false, field: "unitId", reason: "already_applied" } : null;
}

async function nameOn(tx: Tx, unitId: string, day: string): Promise<string | null> {
  const { name } = await tx
    .selectNoFrom((eb) => eb.fn<string | null>("unit_name_on", [eb.val(unitId), eb.cast<string>(eb.val(day), "date")]).as("name"))
    .executeTakeFirstOrThrow();
  return name;
}
