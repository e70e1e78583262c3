import { sql } from "kysely";
import { testNow } from "./people.ts";
import { releaseFiles } from "./release.ts";
import type { World } from "./world.ts";

/** The states of the crowd, in turn: files for every desk. */
const turns = "draft awaiting_unit awaiting_intake under_review under_review in_council approved approved approved needs_work";

/**
 * Adds initiatives of the world's author by a few statements: of ten, three approved of which two are public, the rest on their way; reviewers, decisions,
 * applications, log and search documents with them.
 */
export async function growTo(options: { world: World; initiatives: number }): Promise<void> {
  const { world, initiatives } = options;
  const { db } = world;
  await db.transaction().execute(async (tx) => {
    await sql`
      insert into initiative (campaign_id, owner_id, unit_id, unit_name, council_id, status, code, submitted_at, received_at, solution_kind, field_slug, title, summary, declared_at)
      select ${world.campaignId}::integer, ${world.author.accountId}::integer, ${world.unitId}::text, 'Đoàn Sở Thử nghiệm',
        case when status in ('draft', 'awaiting_unit', 'awaiting_intake') then null else ${world.councilId}::integer end,
        status, case when status <> 'draft' then 'SK-2026-' || (10000 + n) end, case when status <> 'draft' then ${testNow}::timestamptz end,
        case when status not in ('draft', 'awaiting_unit', 'awaiting_intake') then ${testNow}::timestamptz end,
        'management', 'chuyen-doi-so-thu', 'Hẹn giờ nộp hồ sơ ở phường số ' || n, 'Người dân không phải chờ.', ${testNow}::timestamptz
      from (select n, (string_to_array(${turns}, ' '))[1 + n % 10] as status from generate_series(1, ${initiatives}::integer) n) crowd`.execute(tx);
    await sql`
      insert into initiative_author (initiative_id, account_id, email, full_name, unit_id, unit_name, share, position, name_consent_at)
      select i.id, ${world.author.accountId}::integer, ${world.author.email}::citext, 'Nguyễn Thị Tác Giả', i.unit_id, i.unit_name, 10000, 1, ${testNow}::timestamptz
      from initiative i where i.title like 'Hẹn giờ nộp%'`.execute(tx);
    await sql`
      insert into review_assignment (initiative_id, council_id, reviewer_id, assigned_by, assigned_at, due_on)
      select i.id, ${world.councilId}::integer, ${world.member.accountId}::integer, ${world.secretary.accountId}::integer, ${testNow}::timestamptz, '2027-06-30'::date
      from initiative i where i.title like 'Hẹn giờ nộp%' and i.status in ('under_review', 'in_council', 'approved', 'needs_work')`.execute(tx);
    await sql`
      insert into decision (initiative_id, council_id, outcome, feasibility, score, reason, decided_by, decided_at)
      select i.id, ${world.councilId}::integer, i.status, 'apply_now', 7000, 'Kết luận của phiên họp.', ${world.chair.accountId}::integer, ${testNow}::timestamptz
      from initiative i where i.title like 'Hẹn giờ nộp%' and i.status in ('approved', 'needs_work')`.execute(tx);
    const { rows: released } = await sql<{ id: number }>`
      select id from initiative where title like 'Hẹn giờ nộp%' and status = 'approved' and right(code, 1) in ('6', '7')`.execute(tx);
    await releaseFiles({ db: tx, world, initiativeIds: released.map(({ id }) => id) });
    await sql`
      insert into application (initiative_id, unit_id, unit_name, stage, started_on, recorded_by, recorded_at)
      select i.id, unit.id, 'Đoàn Sở áp dụng', 'applied', '2026-03-01'::date, ${world.officer.accountId}::integer, ${testNow}::timestamptz
      from public_initiative i cross join (values (${world.unitId}::text), (${world.otherUnitId}::text)) unit (id) where i.title like 'Hẹn giờ nộp%'`.execute(
      tx,
    );
    await sql`
      insert into commendation_ground (commendation_id, initiative_id)
      select c.id, i.id from commendation c cross join public_initiative i where i.title like 'Hẹn giờ nộp%' and right(i.code, 2) = '66'`.execute(tx);
    await sql`
      insert into event (seq, previous_hash, hash, at, actor_id, verb, subject_kind, subject_id, initiative_id)
      select 0, '', '', ${testNow}::timestamptz, ${world.author.accountId}::integer, 'submit', 'initiative', i.id::text, i.id from initiative i where i.title like 'Hẹn giờ nộp%' and i.code is not null`.execute(
      tx,
    );
    await sql`
      insert into search_entry (initiative_id, field_slug, unit_id, year, kind, feasibility, has_award, published_at,
        merit, facts, title_words, words, streams, texts, document_hash)
      select i.id, i.field_slug, d.unit_id, i.year, i.kind, i.feasibility, false, i.published_at, d.merit, overlay(d.facts placing int4send(i.id) from 1 for 4), d.title_words, d.words, d.streams, d.texts, 'copy'
      from public_initiative i cross join (select * from search_entry order by initiative_id limit 1) d where i.title like 'Hẹn giờ nộp%'`.execute(tx);
  });
}
