import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { connectDatabase, type Db } from "#db/client.ts";
import { format, resolveConfig } from "prettier";

interface Column {
  relation: string;
  name: string;
  type: string;
  nullable: boolean;
  optional: boolean;
  always: boolean;
  choices: string | null;
}

const scalar: Record<string, string> = {
  _text: "string[]",
  bool: "boolean",
  bytea: "Buffer",
  citext: "string",
  date: "string",
  int4: "number",
  int8: "Int8",
  jsonb: "Json",
  text: "string",
  timestamptz: "Date",
  tsvector: "string",
  uuid: "string",
  xid8: "string",
};

const columnsOf = sql<Column>`
  select c.relname as relation, a.attname as name, t.typname as type, (c.relkind = 'r' and not a.attnotnull) or coalesce(col_description(c.oid, a.attnum) = 'nullable', false) as nullable,
    a.atthasdef or a.attidentity <> '' as optional, a.attidentity = 'a' as always,
    (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
       and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%' limit 1) as choices
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and c.relname not like 'kysely%'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by c.relname, a.attnum`;

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`_${name}`);

function typeOf(column: Column): string {
  const choices = column.choices ? [...column.choices.matchAll(/'([^']+)'::text/g)].map((match) => `"${match[1]}"`) : [];
  const base = choices.length > 0 ? choices.join(" | ") : (scalar[column.type] ?? "unknown");
  const whole = column.nullable ? `${base} | null` : base;
  // Json takes any value already, and unknown counts as optional.
  if (column.type === "jsonb") return whole;
  if (column.always) return `GeneratedAlways<${whole}>`;
  return column.optional ? `Generated<${whole}>` : whole;
}

/** The TypeScript of `db/types.ts` for the schema the database has now. */
export async function describeSchema(options: { db: Db }): Promise<string> {
  const { rows } = await columnsOf.execute(options.db);
  const relations = groupByRelation(rows);
  const tables = [...relations].map(
    ([relation, columns]) => `export interface ${pascal(relation)} {\n${columns.map((c) => `  ${camel(c.name)}: ${typeOf(c)};`).join("\n")}\n}`,
  );
  const index = [...relations.keys()].map((relation) => `  ${camel(relation)}: ${pascal(relation)};`);
  const source = `// Written by \`npm run db:types\` from the database; do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export type Int8 = ColumnType<string, string | number | bigint, string | number | bigint>;
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
export type Json = ColumnType<JsonValue, unknown, unknown>;

${tables.join("\n\n")}

export interface DB {
${index.join("\n")}
}
`;
  return format(source, { ...(await resolveConfig(import.meta.filename)), parser: "typescript" });
}

function groupByRelation(rows: Column[]): Map<string, Column[]> {
  const groups = new Map<string, Column[]>();
  for (const row of rows) groups.set(row.relation, [...(groups.get(row.relation) ?? []), row]);
  return groups;
}

export const typesFile = join(import.meta.dirname, "..", "db", "types.ts");

if (process.argv[1] === import.meta.filename) {
  const connection = connectDatabase({ url: process.env.DATABASE_URL ?? "", maximumConnections: 1 });
  await writeFile(typesFile, await describeSchema({ db: connection.db }));
  await connection.close();
}
