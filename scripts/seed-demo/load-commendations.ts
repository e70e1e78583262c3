import { decisionKey } from "#app/domain/commendation/decision-key.ts";
import type { Tx } from "#db/client.ts";
import { appendEvent } from "#db/events/append-event.ts";
import type { Directory } from "./directory.ts";
import type { DemoCommendation, DemoRecipient } from "./practice-schema.ts";
import type { Happening } from "./timeline.ts";
import { demoVerbs } from "./verbs.ts";

interface Entry {
  tx: Tx;
  directory: Directory;
  commendation: DemoCommendation;
}

/** The commendation records, each at the moment it was recorded and, where so, revoked. */
export function commendationHappenings(options: { tx: Tx; directory: Directory; commendations: DemoCommendation[] }): Happening[] {
  const { tx, directory } = options;
  return options.commendations.flatMap((commendation) => {
    const entry = { tx, directory, commendation };
    const recorded = { at: new Date(commendation.recordedAt), happen: () => record(entry) };
    const { revocation } = commendation;
    return revocation ? [recorded, { at: new Date(revocation.at), happen: () => revoke(entry, revocation) }] : [recorded];
  });
}

async function record({ tx, directory, commendation }: Entry): Promise<void> {
  const { award: awardSlug, campaign, recordedBy, recordedAt, recipients, grounds, revocation, status, ...printed } = commendation;
  const award = await tx.selectFrom("award").select(["name", "level"]).where("slug", "=", awardSlug).executeTakeFirstOrThrow();
  const actorId = directory.person(recordedBy).id;
  const at = new Date(recordedAt);
  const { id } = await tx
    .insertInto("commendation")
    .values({
      campaignId: campaign === null ? null : directory.campaignId(campaign),
      ...{ awardSlug, awardName: award.name, level: award.level, decisionKey: decisionKey(commendation.decisionNumber) },
      ...printed,
      // A revoked one was issued first.
      status: revocation ? "issued" : status,
      ...{ recordedBy: actorId, recordedAt: at, isDemo: true },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("commendationRecipient")
    .values(recipients.map((recipient) => ({ commendationId: id, ...recipientRow({ directory, recipient, day: commendation.signedOn, at }) })))
    .execute();
  const event = { at, actorId, subject: { kind: "commendation" as const, id }, data: { decisionNumber: commendation.decisionNumber } };
  await appendEvent({ db: tx, event: { ...event, verb: demoVerbs.commendationRecorded } });
  for (const { initiative, note } of grounds) {
    const initiativeId = directory.initiativeId(initiative);
    await tx.insertInto("commendationGround").values({ commendationId: id, initiativeId, note }).execute();
    await appendEvent({ db: tx, event: { ...event, verb: demoVerbs.commendationGround, initiativeId } });
  }
}

function recipientRow(options: { directory: Directory; recipient: DemoRecipient; day: string; at: Date }) {
  const { directory, recipient, day, at } = options;
  const { kind, achievement } = recipient;
  const shared = { kind, achievement, nameConsentAt: recipient.consent ? at : null };
  if (recipient.kind === "individual") {
    const person = directory.person(recipient.account);
    const unitId = recipient.unit ?? person.unitId;
    return { ...shared, accountId: person.id, unitId, name: person.fullName, unitName: directory.unitName(unitId, day) };
  }
  const unitName = directory.unitName(recipient.unit, day);
  return { ...shared, accountId: null, unitId: recipient.unit, name: recipient.kind === "collective" ? unitName : recipient.name, unitName };
}

async function revoke({ tx, directory, commendation }: Entry, revocation: NonNullable<DemoCommendation["revocation"]>): Promise<void> {
  const at = new Date(revocation.at);
  const actorId = directory.person(revocation.by).id;
  const { id } = await tx
    .updateTable("commendation")
    .set({ status: "revoked", revokedAt: at, revokingDecision: revocation.decision, revokeReason: revocation.reason })
    .where("awardSlug", "=", commendation.award)
    .where("decisionNumber", "=", commendation.decisionNumber)
    .where("signedOn", "=", commendation.signedOn)
    .returning("id")
    .executeTakeFirstOrThrow();
  const event = { at, actorId, subject: { kind: "commendation" as const, id } };
  await appendEvent({ db: tx, event: { ...event, verb: demoVerbs.commendationRevoked, reason: revocation.reason } });
  for (const { initiative } of commendation.grounds) {
    await appendEvent({ db: tx, event: { ...event, verb: demoVerbs.commendationGroundRevoked, initiativeId: directory.initiativeId(initiative) } });
  }
}
