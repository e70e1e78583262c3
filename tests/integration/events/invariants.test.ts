import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { invariantLabels } from "#app/copy/admin.ts";
import { appendEvent } from "#db/events/append-event.ts";
import { checkInvariants } from "#db/invariants/check-invariants.ts";
import { invariants } from "#db/invariants/invariants.ts";
import { testDatabase } from "../../support/database.ts";
import { makeDossier } from "../../support/dossier.ts";
import { testNow } from "../../support/people.ts";
import { makeWorld } from "../../support/world.ts";

const database = testDatabase();
let id = 0;

const broken = async () => {
  const results = await checkInvariants({ db: database.db });
  return results.filter((result) => result.broken > 0).map((result) => result.name);
};

/** One published file with everything that belongs to it. */
beforeAll(async () => {
  const { db } = database;
  const world = await makeWorld(db);
  id = await makeDossier({ world, status: "approved", published: true, code: "SK-2026-0001" });
  await db
    .insertInto("initiativeCodeCounter")
    .values({ year: 2026, lastNumber: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const confirmedBy = world.officer.accountId;
  await db
    .insertInto("unitConfirmation")
    .values({ initiativeId: id, unitId: world.unitId, confirmedBy, confirmedAt: testNow, canBeReplicated: true, conclusion: "Đã áp dụng." })
    .execute();
  for (const [verb, from, to] of [
    ["submit", "draft", "awaiting_unit"],
    ["approve", "awaiting_unit", "approved"],
  ] as const) {
    await appendEvent({ db, event: { at: testNow, actorId: confirmedBy, verb, subject: { kind: "initiative", id }, initiativeId: id, data: { from, to } } });
  }
});

it("every rule has its words, and no words are left over", () => {
  expect(Object.keys(invariantLabels).sort()).toEqual(Object.keys(invariants).sort());
});

it("a sound file breaks none", async () => {
  expect(await broken()).toEqual([]);
});

const damages: Record<string, [rule: keyof typeof invariants, statement: string]> = {
  "a share lost": ["shares_sum_to_whole", "update initiative_author set share = 3999 where position = 2"],
  "a number skipped": ["codes_match_counter", "update initiative set code = 'SK-2026-0003'"],
  "a version lost": ["submitted_has_version", "delete from initiative_version"],
  "a version misnumbered": ["version_numbers_have_no_gaps", "update initiative_version set number = 2"],
  "an author who scores": [
    "reviewer_is_no_author",
    "update review_assignment set reviewer_id = (select owner_id from initiative limit 1) where id = (select min(id) from review_assignment)",
  ],
  "a colleague who scores": [
    "reviewer_is_of_another_unit",
    "update initiative set status = 'under_review'; update account set unit_id = (select unit_id from initiative limit 1)",
  ],
  "who recused has the file": [
    "reader_has_not_recused",
    `insert into file_recusal (initiative_id, account_id, kind, reason, recused_at)
     select initiative_id, min(reviewer_id), 'other', 'Có liên quan.', now() from review_assignment where ended_at is null group by 1 limit 1`,
  ],
  "who confirmed it scores it": ["reviewer_did_not_confirm", "update unit_confirmation set confirmed_by = (select min(reviewer_id) from review_assignment)"],
  "a total rounded up": ["sheet_total_is_sum_of_marks", "update score_sheet set total = total + 50"],
  "a criterion left out": ["submitted_sheet_is_complete", "delete from score where criterion_id = (select max(id) from criterion)"],
  "a mark out of its band": ["marks_lie_within_bands", "update score set mark = 9999"],
  "a decision without a vote": ["decision_follows_vote", "delete from council_vote"],
  "an outcome exchanged": ["decided_has_current_decision", "update decision set outcome = 'not_approved'"],
  "an old decision still published": ["publication_is_of_current_decision", "update decision set superseded_at = now()"],
  "a list signed by its preparer": ["publication_was_signed_by_another", "update publication set published_by = (select min(prepared_by) from release)"],
  "received without its unit": ["confirmed_before_received", "delete from unit_confirmation"],
  "a state that no event tells": ["status_is_last_event", "update initiative set status = 'withdrawn'"],
  "a step left out of the log": ["status_changes_are_linked", "delete from event where seq = (select min(seq) from event)"],
  "a secret in the index": [
    "search_holds_public_only",
    `update initiative set status = 'cancelled'; insert into search_entry (initiative_id, field_slug, unit_id, year, kind, feasibility, has_award,
      published_at, merit, facts, title_words, words, streams, texts, document_hash)
      select id, 'khac', 'x', 2026, kind, 'apply_now', false, now(), 0, decode(repeat('00', 26), 'hex'), '', '', '', '{}', '' from initiative`,
  ],
};

it.each(Object.entries(damages))("%s is found", async (_name, [rule, statement]) => {
  const found = await database.db
    .transaction()
    .execute(async (tx) => {
      await sql.raw(`set local session_replication_role = replica; ${statement}`).execute(tx);
      const results = await checkInvariants({ db: tx });
      throw new Result(results.filter((result) => result.broken > 0).map((result) => result.name));
    })
    .catch((error: unknown) => (error instanceof Result ? error.names : Promise.reject(error as Error)));
  expect(found).toContain(rule);
  expect(await broken()).toEqual([]);
});

/** Carries what was found out of a transaction that must not stay. */
class Result extends Error {
  readonly names: string[];
  constructor(names: string[]) {
    super("rolled back");
    this.names = names;
  }
}
