import { verify } from "@node-rs/argon2";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPlan } from "#scripts/load-plan/load-plan.ts";
import { loadDemo } from "#scripts/seed-demo/load-demo.ts";
import { DEMO_PASSWORD } from "#scripts/seed-demo/password.ts";
import { showcase } from "#scripts/seed-demo/showcase.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = testDatabase();

beforeAll(async () => {
  await loadPlan({ db: database.db });
  await loadDemo({ db: database.db });
});

const idOf = async (email: string) => (await database.db.selectFrom("account").select("id").where("email", "=", email).executeTakeFirstOrThrow()).id;

describe("the demo accounts", () => {
  it("of the printed list all exist, confirmed, with the printed password", async () => {
    const accounts = await database.db
      .selectFrom("account")
      .innerJoin("accountPassword", "accountPassword.accountId", "account.id")
      .select(["email", "hash", "registrationConfirmedAt"])
      .execute();
    for (const { email } of showcase) {
      const account = accounts.find((row) => row.email === email);
      expect([email, account?.registrationConfirmedAt instanceof Date]).toEqual([email, true]);
    }
    const hashes = [...new Set(accounts.map(({ hash }) => hash))];
    expect(hashes).toHaveLength(1);
    expect(hashes[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verify(hashes[0] ?? "", DEMO_PASSWORD)).toBe(true);
  });

  it("give the author dossiers in many states", async () => {
    const rows = await database.db
      .selectFrom("initiative")
      .select("status")
      .where("ownerId", "=", await idOf("author@demo.test"))
      .orderBy("status")
      .execute();
    expect(rows.map(({ status }) => status)).toEqual(["approved", "approved", "approved", "awaiting_unit", "draft", "returned_by_unit", "under_review"]);
  });

  it("leave the member work: one sheet begun beside one handed in by another, and two untouched", async () => {
    const { rows } = await sql<{ begun: boolean; others: number }>`
      select s.id is not null as begun,
        (select count(*)::integer from score_sheet o join review_assignment a on a.id = o.assignment_id
         where a.initiative_id = r.initiative_id and a.id <> r.id and o.submitted_at is not null) as others
      from review_assignment r left join score_sheet s on s.assignment_id = r.id join initiative i on i.id = r.initiative_id
      where r.reviewer_id = ${await idOf("member@demo.test")} and i.status = 'under_review' and s.submitted_at is null
      order by 1 desc, 2 desc`.execute(database.db);
    expect(rows).toEqual([
      { begun: true, others: 1 },
      { begun: false, others: 1 },
      { begun: false, others: 0 },
    ]);
  });

  it("leave the officer two dossiers to confirm and one registration", async () => {
    const waiting = await database.db
      .selectFrom("initiative")
      .select("title")
      .where("unitId", "=", "doan-so-noi-vu")
      .where("status", "=", "awaiting_unit")
      .execute();
    expect(waiting).toHaveLength(2);
    const registrations = await database.db.selectFrom("account").select("email").where("registrationConfirmedAt", "is", null).execute();
    expect(registrations).toEqual([{ email: "newcomer@demo.test" }]);
  });
});
