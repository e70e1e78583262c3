import { sql } from "kysely";
import { errorSentence } from "#app/copy/error-sentence.ts";
import { dayInVietnam } from "#app/domain/dates/day-in-vietnam.ts";
import { findGaps } from "#app/domain/initiative/completeness.ts";
import { isFilingOpen } from "#app/domain/initiative/filing-window.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Db } from "#db/client.ts";
import { findAuthors } from "#db/initiatives/authors.ts";
import { findDraft } from "#db/initiatives/draft-content.ts";

/** The answers to check before sending, and what is still missing. */
export async function readSubmission(options: { db: Db; file: InitiativeFacts; now: Date }) {
  const { db, file, now } = options;
  const [draft, authors, place, links] = await Promise.all([
    findDraft({ db, id: file.id }),
    findAuthors({ db, id: file.id }),
    db
      .selectFrom("initiative")
      .innerJoin("campaign", "campaign.id", "initiative.campaignId")
      .leftJoin("field", "field.slug", "initiative.fieldSlug")
      .select(["initiative.unitName", "field.name as fieldName", "campaign.filingOpensAt", "campaign.filingClosesAt"])
      .select(["campaign.unitDays", "campaign.reviewMonths"])
      .select((eb) =>
        eb
          .selectFrom("initiativeVersion as v")
          .select(sql<number>`coalesce(max(v.number), 0) + 1`.as("next"))
          .where("v.initiativeId", "=", file.id)
          .as("sending"),
      )
      .select(["campaign.maximumAuthors", "campaign.maximumAge", "campaign.authorsConfirmFirst", "campaign.requiredSections"])
      .where("initiative.id", "=", file.id)
      .executeTakeFirstOrThrow(),
    findLinkCodes(db, file.id),
  ]);
  if (!draft) throw new Error(`File ${file.id} passed the gate and is gone`);
  const gaps = findGaps({ content: draft.content, authors, campaign: place, today: dayInVietnam(now) });
  const { unitName, fieldName, unitDays, reviewMonths } = place;
  const isOpen = file.code !== null || isFilingOpen(place, now);
  // The first sending is number 1.
  const sending = place.sending ?? 1;
  return {
    content: draft.content,
    fieldName,
    links,
    authors: authors.map(asLine),
    unitName,
    unitDays,
    reviewMonths,
    sending,
    gaps: gaps.map((gap) => ({ ...gap, sentence: errorSentence(gap.code) })),
    isOpen,
  };
}

const findLinkCodes = (db: Db, id: number) =>
  db
    .selectFrom("initiativeLink as l")
    .leftJoin("target as t", "t.id", "l.targetId")
    .leftJoin("activity as a", "a.id", "l.activityId")
    .select([
      sql<string>`case when l.target_id is null then 'activity:' || l.activity_id else 'target:' || l.target_id end`.as("to"),
      sql<string>`coalesce(t.code, a.code)`.as("code"),
    ])
    .where("l.initiativeId", "=", id)
    .execute();

const asLine = (author: { fullName: string; unitName: string; share: number }) => ({
  fullName: author.fullName,
  unitName: author.unitName,
  share: author.share,
});
