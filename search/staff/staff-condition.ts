import { sql, type RawBuilder } from "kysely";
import { deskConditions, type Comparison, type Condition, type StaffDesk } from "#app/domain/staff-search/conditions.ts";
import type { StaffQuery } from "#app/domain/staff-search/parse.ts";

export interface StaffScope {
  desk: StaffDesk;
  /** How the query that this narrows calls the table of files. */
  file: "initiative" | "i";
  /** The viewer sees the authors' names. */
  showsNames: boolean;
  /** The day on which a file is due, as the desk shows it. */
  dueOn: RawBuilder<unknown> | null;
}

type Test = RawBuilder<boolean>;

const always: Test = sql`true`;
const never: Test = sql`false`;

/** What was asked, for the `where` of a query that names by itself which files the viewer may see; only columns that the desk may ask for. */
export function staffCondition(options: { query: StaffQuery; scope: StaffScope }): Test {
  const { query, scope } = options;
  // Nothing was understood: the list stays as it is, and the page says why. No rows at all would read as “nothing is due”.
  if (query.faults.length > 0) return always;
  const tests = [
    wordTest(query.words, scope),
    ...query.conditions.map((condition) => (isPermitted(condition, scope) ? conditionTest(condition, scope) : never)),
  ];
  return sql<boolean>`(${sql.join(tests, sql` and `)})`;
}

const isPermitted = ({ name }: Condition, { desk }: StaffScope) => deskConditions[desk].includes(name);
const column = ({ file }: StaffScope, name: string) => sql.ref(`${file}.${name}`);

/** Every word, or one that begins with it; cut and folded by the function that filed them, so that “m²” or “½” are asked for as they were filed. */
function wordTest(words: readonly string[], scope: StaffScope): Test {
  if (words.length === 0) return always;
  const searched = scope.showsNames ? sql`(entry.words || entry.names)` : sql`entry.words`;
  // Letters and digits alone are in a word; of a text without any the aggregate is null, which no file matches.
  const wanted = sql`(select string_agg(word || ':*', ' & ') from unnest(tsvector_to_array(staff_words(${words.join(" ")}::text))) word)::tsquery`;
  return sql`exists (select from staff_search_entry entry where entry.initiative_id = ${column(scope, "id")} and ${searched} @@ ${wanted})`;
}

const signs: Record<Comparison, RawBuilder<unknown>> = { "=": sql`=`, ">": sql`>`, ">=": sql`>=`, "<": sql`<`, "<=": sql`<=` };

const spoken = (value: RawBuilder<unknown>) => sql`regexp_replace(folded_text(${value}), '[^[:alnum:]]+', ' ', 'g')`;
/** The name holds the text, beginning at a word. */
const holds = (value: RawBuilder<unknown>, text: string) => sql<boolean>`strpos(' ' || ${spoken(value)}, ' ' || btrim(${spoken(sql`${text}::text`)})) > 0`;

function conditionTest(condition: Condition, scope: StaffScope): Test {
  switch (condition.name) {
    case "code":
      return sql`starts_with(lower(${column(scope, "code")}), lower(${condition.text}::text))`;
    case "unit":
      return sql`(${holds(column(scope, "unitName"), condition.text)} or exists (select from unit_name named
        where named.unit_id = ${column(scope, "unitId")} and ${holds(sql`named.name`, condition.text)}))`;
    case "field":
      return sql`exists (select from field named where named.slug = ${column(scope, "fieldSlug")} and ${holds(sql`named.name`, condition.text)})`;
    case "status":
      return sql`${column(scope, "status")} = any(${condition.statuses}::text[])`;
    case "kind":
      return sql`${column(scope, "kind")} = any(${condition.kinds}::text[])`;
    case "submitted":
      return sql`(${column(scope, "submittedAt")} at time zone 'Asia/Ho_Chi_Minh')::date ${signs[condition.comparison]} ${condition.day}::date`;
    case "due":
      return scope.dueOn ? sql`${scope.dueOn}::date ${signs[condition.comparison]} ${condition.day}::date` : never;
    case "score":
      return sql`exists (select from decision concluded where concluded.initiative_id = ${column(scope, "id")} and concluded.superseded_at is null
        and coalesce(concluded.overridden_score, concluded.score) ${signs[condition.comparison]} ${condition.score}::integer)`;
  }
}
