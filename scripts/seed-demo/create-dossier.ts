import type { Tx } from "#db/client.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { appendEvent } from "#db/events/append-event.ts";
import type { Directory } from "./directory.ts";
import type { DemoAuthor, DemoDossier } from "./dossier-schema.ts";
import { demoVerbs } from "./verbs.ts";

/** Begins a demo dossier as a draft of its owner, with authors and links. */
export async function createDossier(options: { tx: Tx; directory: Directory; dossier: DemoDossier }): Promise<void> {
  const { tx, directory, dossier } = options;
  const at = new Date(dossier.createdAt);
  const ownerId = directory.person(dossier.owner).id;
  const { title, summary, problem, solution, novelty, benefits, conditions, confidential, kind, solutionKind, firstAppliedOn } = dossier;
  const { purpose, differenceNote, benefitsByAppliers, economicEffect, verifiedByFinance, socialEffect, appliedPlace, replicationScope, investor } = dossier;
  const { id } = await tx
    .insertInto("initiative")
    .values({
      ...{ title, summary, problem, solution, novelty, benefits, conditions, confidential, kind, solutionKind, firstAppliedOn },
      ...{ purpose, differenceNote, benefitsByAppliers, economicEffect, verifiedByFinance, socialEffect, appliedPlace, replicationScope, investor },
      yearlySavingVnd: dossier.yearlySavingVnd === null ? null : String(dossier.yearlySavingVnd),
      campaignId: directory.campaignId(dossier.campaign),
      ownerId,
      unitId: dossier.unit,
      unitName: directory.unitName(dossier.unit, dayInVietnam(at)),
      fieldSlug: dossier.field,
      ...{ createdAt: at, updatedAt: at, statusSince: at, isDemo: true },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  directory.addInitiative(dossier.key, id);
  await tx
    .insertInto("initiativeAuthor")
    .values(
      dossier.authors.map((author, index) => ({ initiativeId: id, position: index + 1, ...authorRow({ author, directory, at, home: dossier.unit, ownerId }) })),
    )
    .execute();
  const participants = dossier.participants.map((participant, index) => ({ initiativeId: id, position: index + 1, ...participant }));
  if (participants.length > 0) await tx.insertInto("initiativeParticipant").values(participants).execute();
  await addLinks({ tx, directory, dossier, id });
  await appendEvent({
    db: tx,
    event: { at, actorId: ownerId, verb: demoVerbs.created, subject: { kind: "initiative", id }, initiativeId: id },
  });
}

function authorRow(options: { author: DemoAuthor; directory: Directory; at: Date; home: string; ownerId: number }) {
  const { author, directory, at } = options;
  const unitId = author.unit ?? options.home;
  const person = "account" in author ? directory.person(author.account) : undefined;
  const isOwner = person?.id === options.ownerId;
  return {
    accountId: person?.id ?? null,
    email: person?.email ?? null,
    fullName: "name" in author ? author.name : directory.person(author.account).fullName,
    unitId,
    unitName: directory.unitName(unitId, dayInVietnam(at)),
    jobTitle: author.jobTitle ?? person?.jobTitle ?? null,
    birthDate: author.birthDate ?? person?.birthDate ?? null,
    qualification: person?.qualification ?? null,
    share: author.share,
    invitedAt: isOwner ? null : at,
    acceptedAt: author.confirmed || isOwner ? at : null,
    confirmedAt: author.confirmed ? at : null,
    nameConsentAt: author.consent ? at : null,
  };
}

async function addLinks(options: { tx: Tx; directory: Directory; dossier: DemoDossier; id: number }): Promise<void> {
  const { tx, directory, dossier, id } = options;
  for (const link of dossier.links) {
    const part =
      "target" in link
        ? { targetId: directory.planPart("target", dossier.campaign, link.target) }
        : { activityId: directory.planPart("activity", dossier.campaign, link.activity) };
    await tx
      .insertInto("initiativeLink")
      .values({ initiativeId: id, reason: link.reason, ...part })
      .execute();
  }
}
