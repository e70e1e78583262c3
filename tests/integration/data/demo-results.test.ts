import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPlan } from "#scripts/load-plan/load-plan.ts";
import { loadDemo } from "#scripts/seed-demo/load-demo.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = testDatabase();

beforeAll(async () => {
  await loadPlan({ db: database.db });
  await loadDemo({ db: database.db });
});

const rowsOf = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(database.db)).rows;

describe("published and withheld results", () => {
  it("show 21 initiatives of eight years to the public and index each of them", async () => {
    const published = await database.db.selectFrom("publicInitiative").select(["year", "isDemo"]).execute();
    expect(published).toHaveLength(21);
    expect([...new Set(published.map(({ year }) => year))].toSorted()).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(published.every(({ isDemo }) => isDemo)).toBe(true);
    const missing = await rowsOf(sql`
      select id from public_initiative where id not in (
        select (payload->>'initiativeId')::integer from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
        where t.identifier = 'index_initiative')`);
    expect(missing).toEqual([]);
  });

  it("keep one result of each outcome under embargo", async () => {
    const rows = await rowsOf(sql<{ outcome: string }>`
      select outcome from decision where not exists (select from publication p where p.decision_id = decision.id) order by 1`);
    expect(rows.map(({ outcome }) => outcome)).toEqual(["approved", "needs_work", "not_approved"]);
  });

  it("tell of applications: replicated by others, paused, and stopped for a coded reason", async () => {
    const applications = await database.db.selectFrom("application").selectAll().execute();
    expect(applications.filter(({ verifiedAt }) => verifiedAt !== null)).toHaveLength(18);
    expect(applications.filter(({ stage }) => stage === "stopped").map(({ stopReason }) => stopReason)).toEqual(["no_funding"]);
    expect(applications.filter(({ stage }) => stage === "paused")).toHaveLength(1);
    const shown = await database.db.selectFrom("publicApplication").select(["isReplication", "savedVnd", "savedHours"]).execute();
    expect(shown).toHaveLength(26);
    expect(shown.filter(({ isReplication }) => isReplication)).toHaveLength(9);
    expect(shown.some(({ savedVnd }) => savedVnd === "310000000")).toBe(true);
    const wrong = await rowsOf(sql`
      select a.id from application a join initiative i on i.id = a.initiative_id where (a.stage = 'replicated') and a.unit_id = i.unit_id`);
    expect(wrong).toEqual([]);
  });

  it("commend people, groups and collectives on the ground of initiatives; one record is revoked but stays", async () => {
    const kinds = await rowsOf(sql<{ kind: string; count: number }>`
      select kind, count(*)::integer from public_commendation_recipient group by 1 order by 1`);
    expect(kinds).toEqual([
      { kind: "author_group", count: 4 },
      { kind: "collective", count: 3 },
      { kind: "individual", count: 10 },
    ]);
    const revoked = await database.db.selectFrom("publicCommendation").select(["decisionNumber", "revokingDecision"]).where("status", "=", "revoked").execute();
    expect(revoked).toEqual([{ decisionNumber: "58-QĐ/ĐTN", revokingDecision: "06-QĐ/ĐTN ngày 07/02/2025" }]);
    const groundless = await rowsOf(sql`
      select id from public_commendation c where not exists (select from public_commendation_ground g where g.commendation_id = c.id)`);
    expect(groundless).toEqual([]);
    const key = await database.db.selectFrom("commendation").select("decisionNumber").where("decisionKey", "=", "71QDDTN").execute();
    expect(key).toEqual([{ decisionNumber: "71-QĐ/ĐTN" }]);
  });
});

describe("what follows from a result", () => {
  it("comes after its publication: records of application and decisions that commend", async () => {
    const early = await rowsOf(sql`
      select a.id from application a left join publication p using (initiative_id) where p.id is null or a.recorded_at < p.published_at
      union all
      select c.id from commendation c join commendation_ground g on g.commendation_id = c.id left join publication p using (initiative_id)
      where p.id is null or c.signed_on < (p.published_at at time zone 'Asia/Ho_Chi_Minh')::date`);
    expect(early).toEqual([]);
  });
});

describe("the demo event log", () => {
  it("runs in order of time, with a reason for every return, refusal, withdrawal after sending and decision", async () => {
    const backwards = await rowsOf(sql`select seq from (select seq, at, lag(at) over (order by seq) as before from event) e where at < before`);
    expect(backwards).toEqual([]);
    const silent = await rowsOf(sql`
      select verb from event where coalesce(reason, '') = ''
        and (verb in ('return_by_unit', 'decline_by_unit', 'return_for_completion', 'cancel', 'approve', 'ask_for_work', 'reject')
          or (verb = 'withdraw' and data->>'from' <> 'draft'))`);
    expect(silent).toEqual([]);
  });

  it("is chained row by row", async () => {
    const broken = await rowsOf(sql`
      select seq from (select e, seq, hash, previous_hash, lag(hash) over (order by seq) as before from event e) as chained
      where hash <> event_digest(e) or previous_hash <> before`);
    expect(broken).toEqual([]);
  });

  it("ends, for each dossier, in the state the dossier is in", async () => {
    const wrong = await rowsOf(sql`
      select i.id from initiative i left join lateral (
        select data->>'to' as state from event e where e.initiative_id = i.id and data ? 'to' order by seq desc limit 1) last on true
      where i.status <> coalesce(last.state, 'draft')`);
    expect(wrong).toEqual([]);
  });
});
