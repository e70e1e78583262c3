import { sql, type RawBuilder } from "kysely";
import { decisionKey } from "#app/domain/commendation/decision-key.ts";
import type { HonoursCriteria } from "#app/domain/commendation/honours-address.ts";
import type { Level } from "#app/domain/commendation/kinds.ts";
import type { Db } from "#db/client.ts";
import { fold } from "#search/vietnamese/fold.ts";

export const pageSize = 20;

/** One page of the roll of honour, the newest decision first, and the years there are; two queries on the public views alone. */
export async function readHonours(options: { db: Db; criteria: HonoursCriteria }) {
  const { db, criteria } = options;
  const { year, level, page } = criteria;
  const found = matches(criteria.query);
  const [rows, years] = await Promise.all([
    db
      .selectFrom("publicCommendation as c")
      .select(["c.id", "c.awardName", "c.decisionNumber", "c.signedOn", "c.issuer", sql<Level>`c.level`.as("level")])
      .select([
        sql<boolean>`c.status = 'revoked'`.as("isRevoked"),
        sql<string[]>`array(select r.name from public_commendation_recipient r
          where r.commendation_id = c.id and r.name is not null order by r.id limit 5)`.as("names"),
        sql<number>`(select count(*)::integer from public_commendation_recipient r where r.commendation_id = c.id)`.as("recipients"),
        sql<string>`count(*) over ()`.as("total"),
      ])
      .$if(year !== null, (query) => query.where(sql<boolean>`extract(year from c.signed_on) = ${year}::integer`))
      .$if(level !== null, (query) => query.where("c.level", "=", level ?? ""))
      .$if(found !== null, (query) => query.where(found ?? sql<boolean>`true`))
      .orderBy("c.signedOn", "desc")
      .orderBy("c.id", "desc")
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    db
      .selectFrom("publicCommendation")
      .select(sql<number>`extract(year from signed_on)::integer`.as("year"))
      .distinct()
      .orderBy("year", "desc")
      .execute(),
  ]);
  const total = Number(rows[0]?.total ?? 0);
  return {
    honours: rows.map(({ total: _, recipients, ...row }) => ({ ...row, others: recipients - row.names.length })),
    years: years.map((row) => row.year),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  };
}

/** What was typed begins the decision number, in any spelling, or its words begin words of one recipient's public name, in any order. */
function matches(query: string): RawBuilder<boolean> | null {
  const key = decisionKey(query);
  const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (query === "") return null;
  if (key === "" || words.length === 0) return sql<boolean>`false`;
  const inName = words.map((word) => sql<boolean>`' ' || regexp_replace(lower(unaccent(r.name)), '[^a-z0-9]+', ' ', 'g') like ${`% ${word}%`}`);
  const byName = sql<boolean>`exists (select from public_commendation_recipient r where r.commendation_id = c.id and ${sql.join(inName, sql` and `)})`;
  // A number of a decision has a digit; without one the words can only be a name.
  return /\d/u.test(key) ? sql<boolean>`(c.decision_key like ${`${key}%`} or ${byName})` : byName;
}
