import { sql } from "kysely";
import { benchCorpus } from "#scripts/bench-search/bench-corpus.ts";
import { testNow } from "#tests/support/people.ts";
import { releaseFiles } from "#tests/support/release.ts";
import type { World } from "#tests/support/world.ts";

/** So many public initiatives with texts of realistic length, by one statement for each table; none of them is in the index yet. @returns their titles, by id */
export async function publishMany(options: { world: World; count: number }): Promise<Map<number, string>> {
  const { world, count } = options;
  const corpus = benchCorpus(count);
  const told = Array.from({ length: count }, (_, index) => {
    const { title, summary, body } = corpus.document(index);
    return { code: `SK-2026-${20_000 + index}`, title, summary, problem: body[0] ?? "", solution: body[1] ?? "" };
  });
  return world.db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number; title: string }>`
      insert into initiative (campaign_id, owner_id, unit_id, unit_name, council_id, status, code, submitted_at, received_at, solution_kind, field_slug, declared_at,
        title, summary, problem, solution)
      select ${world.campaignId}::integer, ${world.author.accountId}::integer, ${world.unitId}::text, 'Đoàn Sở Thử nghiệm', ${world.councilId}::integer, 'approved',
        code, ${testNow}::timestamptz, ${testNow}::timestamptz, 'management', 'chuyen-doi-so-thu', ${testNow}::timestamptz, title, summary, problem, solution
      from jsonb_to_recordset(${told}::jsonb) as told(code text, title text, summary text, problem text, solution text)
      returning id, title`.execute(tx);
    const ids = rows.map(({ id }) => id);
    await sql`
      insert into initiative_author (initiative_id, account_id, email, full_name, unit_id, unit_name, share, position, name_consent_at)
      select id, ${world.author.accountId}::integer, ${world.author.email}::citext, 'Nguyễn Thị Tác Giả', ${world.unitId}::text, 'Đoàn Sở Thử nghiệm', 10000, 1,
        ${testNow}::timestamptz
      from unnest(${ids}::integer[]) id`.execute(tx);
    await sql`
      insert into decision (initiative_id, council_id, outcome, feasibility, score, reason, decided_by, decided_at)
      select id, ${world.councilId}::integer, 'approved', 'apply_now', 7000, 'Kết luận của phiên họp.', ${world.chair.accountId}::integer, ${testNow}::timestamptz
      from unnest(${ids}::integer[]) id`.execute(tx);
    await releaseFiles({ db: tx, world, initiativeIds: ids });
    return new Map(rows.map(({ id, title }) => [id, title]));
  });
}
