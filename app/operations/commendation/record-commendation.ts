import { enqueue, enqueueNotices } from "#app/platform/jobs/enqueue.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { decisionKey } from "#app/domain/commendation/decision-key.ts";
import { isGivenOn, mayReceive, type CatalogueAward } from "#app/domain/commendation/kinds.ts";
import { mayRecordCommendations } from "#app/domain/commendation/policy.ts";
import type { CommendationRecord } from "#app/domain/commendation/record-schema.ts";
import { areAcknowledged, commendationWarnings, type CommendationWarning, type WarningFacts } from "#app/domain/commendation/warnings.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import type { Db, Tx } from "#db/client.ts";
import { findFormerPersons, findFormerUses } from "#db/commendations/former-uses.ts";
import { isNumberTaken } from "#db/commendations/record-conflict.ts";
import { findUnitsOn, type DatedUnit } from "#db/commendations/unit-names.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { fold } from "#search/vietnamese/fold.ts";

export type CommendationResult =
  | { ok: true; id: number }
  | { ok: false; reason: "not_allowed" }
  | { ok: false; reason: "refused_fields"; fields: Record<string, string> }
  | { ok: false; reason: "warnings_unread"; warnings: CommendationWarning[] };

interface Options {
  db: Db;
  actor: Actor;
  record: CommendationRecord;
  now: Date;
}

interface Ground {
  id: number;
  code: string;
  note: string;
  authorIds: number[];
}

/**
 * The board records a commendation decision as printed: names of award and units as of the signing day (domain notes §5). The authors of the initiatives
 * it rests on are told.
 * @returns refused_fields: error codes by field name; warnings_unread: what the board has not acknowledged yet
 */
export async function recordCommendation(options: Options): Promise<CommendationResult> {
  const { actor, record, now } = options;
  if (!mayRecordCommendations(actor)) return { ok: false, reason: "not_allowed" };
  try {
    return await options.db.transaction().execute(async (tx) => {
      const award = await tx.selectFrom("award").selectAll().where("slug", "=", record.awardSlug).executeTakeFirst();
      const grounds = await findGrounds(tx, record);
      const units = await findUnitsOn({ db: tx, ids: record.recipients.flatMap(({ unitId }) => unitId ?? []), day: record.signedOn });
      const fields = { ...refusedFields({ record, award, grounds, units, today: dayInVietnam(now) }), ...(await unknownCampaign(tx, record)) };
      if (!award || Object.keys(fields).length > 0) return { ok: false, reason: "refused_fields", fields };
      const warnings = commendationWarnings(await readWarningFacts({ tx, record, initiativeIds: grounds.map(({ id }) => id), units }));
      if (!areAcknowledged({ warnings, acknowledged: record.acknowledged })) return { ok: false, reason: "warnings_unread", warnings };
      const id = await insert({ tx, options, award, grounds, units });
      await tell({ tx, options, id, grounds, warnings: warnings.length });
      return { ok: true, id };
    });
  } catch (error) {
    if (isNumberTaken(error)) return { ok: false, reason: "refused_fields", fields: { decisionNumber: "decision_number_taken" } };
    throw error;
  }
}

/** A campaign that is named must be one: the database would refuse the row. */
async function unknownCampaign(tx: Tx, { campaignId }: CommendationRecord): Promise<Record<string, string>> {
  if (campaignId === null) return {};
  const campaign = await tx.selectFrom("campaign").select("id").where("id", "=", campaignId).executeTakeFirst();
  return campaign ? {} : { campaignId: "campaign_unknown" };
}

async function findGrounds(tx: Tx, record: CommendationRecord): Promise<Ground[]> {
  if (record.grounds.length === 0) return [];
  const codes = record.grounds.map(({ code }) => code);
  const rows = await tx.selectFrom("publicInitiative").select(["id", "code"]).where("code", "in", codes).execute();
  const authors = await tx
    .selectFrom("initiativeAuthor")
    .innerJoin("publicInitiative", "publicInitiative.id", "initiativeAuthor.initiativeId")
    .select(["initiativeId", "accountId"])
    .where("code", "in", codes)
    .execute();
  const authorsOf = (id: number) => authors.flatMap(({ initiativeId, accountId }) => (initiativeId === id && accountId !== null ? [accountId] : []));
  return record.grounds.flatMap(({ code, note }) => {
    const row = rows.find((found) => found.code === code);
    return row ? [{ ...row, note, authorIds: authorsOf(row.id) }] : [];
  });
}

function refusedFields(facts: {
  record: CommendationRecord;
  award: CatalogueAward | undefined;
  grounds: readonly Ground[];
  units: ReadonlyMap<string, DatedUnit>;
  today: string;
}): Record<string, string> {
  const { record, award } = facts;
  const fields: Record<string, string> = {};
  if (record.signedOn > facts.today) fields.signedOn = "signed_on_in_future";
  if (!award) fields.awardSlug = "award_required";
  else if (!isGivenOn(award, record.signedOn)) fields.awardSlug = "award_not_on_day";
  record.recipients.forEach((recipient, index) => {
    if (award && !mayReceive(award, recipient.kind)) fields[`recipients[${index}].kind`] = "award_not_for_kind";
    if (recipient.unitId !== null && !facts.units.has(recipient.unitId)) fields[`recipients[${index}].unitId`] = "unit_not_on_day";
  });
  record.grounds.forEach(({ code }, index) => {
    if (!facts.grounds.some((ground) => ground.code === code)) fields[`grounds[${index}].code`] = "ground_unknown";
  });
  return fields;
}

async function insert(facts: { tx: Tx; options: Options; award: CatalogueAward; grounds: readonly Ground[]; units: ReadonlyMap<string, DatedUnit> }) {
  const { tx, award } = facts;
  const { record, actor, now } = facts.options;
  const { awardSlug, decisionNumber, signedOn, issuer, signer, signerTitle, signingAuthority, occasion, campaignId, citation, moneyNote, isPublic } = record;
  const { id } = await tx
    .insertInto("commendation")
    .values({
      ...{ awardSlug, awardName: award.name, level: award.level, decisionNumber, decisionKey: decisionKey(decisionNumber), signedOn, issuer },
      ...{ signer, signerTitle, signingAuthority, occasion, campaignId, citation, moneyNote, isPublic },
      ...{ recordedBy: actor.accountId, recordedAt: now },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = record.recipients.map(({ kind, name, unitId, achievement, consent }) => {
    const unitName = unitId === null ? "" : (facts.units.get(unitId)?.name ?? "");
    return { commendationId: id, kind, name: name || unitName, unitId, unitName, achievement, nameConsentAt: consent && kind !== "collective" ? now : null };
  });
  await tx.insertInto("commendationRecipient").values(rows).execute();
  if (facts.grounds.length > 0) {
    const values = facts.grounds.map(({ id: initiativeId, note }) => ({ commendationId: id, initiativeId, note }));
    await tx.insertInto("commendationGround").values(values).execute();
  }
  return id;
}

/** One event on the record and one on each initiative that it rests on; names of persons stay out of the log. */
async function tell(facts: { tx: Tx; options: Options; id: number; grounds: readonly Ground[]; warnings: number }): Promise<void> {
  const { tx, id, grounds } = facts;
  const { record, actor, now } = facts.options;
  const { decisionNumber, awardSlug, recipients } = record;
  const data = { decisionNumber, awardSlug, recipients: recipients.length, grounds: grounds.map(({ code }) => code), warnings: facts.warnings };
  const event = { at: now, actorId: actor.accountId, verb: "record_commendation", subject: { kind: "commendation", id } as const };
  await appendEvent({ db: tx, event: { ...event, data } });
  for (const ground of grounds) {
    await appendEvent({ db: tx, event: { ...event, verb: "commendation_ground", initiativeId: ground.id, data: { decisionNumber } } });
    await enqueueNotices({ db: tx, kind: "commended", initiativeId: ground.id, recipients: ground.authorIds });
    await enqueue({ db: tx, task: "index_initiative", payload: { initiativeId: ground.id } });
  }
}

/** Two persons of one name are told apart by their unit. */
const personKey = (person: { name: string; unitId: string | null }): string => `${fold(person.name).replace(/\s+/gu, " ").trim()}@${person.unitId ?? ""}`;

/** What the warnings of a record are worked out from: its own recipients and the records in force. */
async function readWarningFacts(options: {
  tx: Tx;
  record: CommendationRecord;
  initiativeIds: readonly number[];
  units: ReadonlyMap<string, DatedUnit>;
}): Promise<WarningFacts> {
  const { tx, record, initiativeIds, units } = options;
  const formerUses = await findFormerUses({ db: tx, initiativeIds });
  const formerPersons = await findFormerPersons({ db: tx, ...record });
  const recipients = record.recipients.map((recipient) => {
    const unit = recipient.unitId === null ? undefined : units.get(recipient.unitId);
    const key = recipient.kind === "individual" ? personKey(recipient) : null;
    return { personKey: key, name: recipient.name, unitName: unit?.name ?? "", unitClosedOn: unit?.closedOn ?? null };
  });
  const formerRecipients = formerPersons.map((person) => ({ personKey: personKey(person), decisionNumber: person.decisionNumber }));
  return { occasion: record.occasion, signedOn: record.signedOn, recipients, formerUses, formerRecipients };
}
