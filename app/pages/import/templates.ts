import { examplePerson, paperColumnTitles, peopleColumnTitles, templateCopy, yesNoWords } from "#app/copy/import.ts";
import { examplePaper } from "#app/copy/import-example.ts";
import { kindLabels, solutionKindLabels } from "#app/copy/labels.ts";
import { paperColumns, requiredPaperColumns, type PaperColumn } from "#app/domain/import/paper-columns.ts";
import { peopleColumns, requiredPeopleColumns, type PeopleColumn } from "#app/domain/import/people.ts";
import { writeWorkbook, type SheetTable, type SheetValue } from "#app/platform/sheets/write-workbook.ts";
import type { Db } from "#db/client.ts";

/** The workbook into which an officer writes the people of the unit. */
export async function readPeopleTemplate(): Promise<Buffer> {
  const rules: Partial<Record<PeopleColumn, string>> = { email: templateCopy.emailRule, birthDate: templateCopy.dayRule, phone: templateCopy.phoneRule };
  return writeTemplate({ columns: peopleColumns, titles: peopleColumnTitles, required: requiredPeopleColumns, rules, example: examplePerson });
}

/** The workbook into which an officer writes initiatives that lie on paper, with the fields of today's catalogue. */
export async function readPapersTemplate(options: { db: Db }): Promise<Buffer> {
  const fields = await options.db.selectFrom("field").select("name").orderBy("position").execute();
  const oneOf = (words: readonly string[]) => [templateCopy.oneOf, ...words].join("\n");
  const fieldNames = fields.map(({ name }) => name);
  const rules: Partial<Record<PaperColumn, string>> = {
    kind: oneOf(Object.values(kindLabels)),
    solutionKind: oneOf(Object.values(solutionKindLabels)),
    fieldSlug: oneOf(fieldNames),
    firstAppliedOn: templateCopy.dayRule,
    canBeReplicated: oneOf(Object.values(yesNoWords)),
  };
  for (const column of paperColumns) {
    if (column.startsWith("share")) rules[column] = templateCopy.shareRule;
    if (column.startsWith("email")) rules[column] = templateCopy.emailRule;
  }
  const example = { ...examplePaper, fieldSlug: fieldNames[0] ?? "" };
  return writeTemplate({ columns: paperColumns, titles: paperColumnTitles, required: requiredPaperColumns, rules, example });
}

function writeTemplate<Key extends string>(options: {
  columns: readonly Key[];
  titles: Readonly<Record<Key, string>>;
  required: readonly Key[];
  rules: Partial<Record<Key, string>>;
  example: Partial<Record<Key, SheetValue>>;
}): Promise<Buffer> {
  const { columns, titles, required, rules, example } = options;
  const heads = columns.map((key) => ({ title: titles[key], width: 24 }));
  const fill: SheetTable = { name: templateCopy.fill, columns: heads, rows: [] };
  const allowed: SheetTable = {
    name: templateCopy.allowed,
    columns: [
      { title: templateCopy.column, width: 36 },
      { title: templateCopy.rule, width: 70 },
    ],
    rows: columns.map((key) => [titles[key], `${required.includes(key) ? templateCopy.required : ""}${rules[key] ?? templateCopy.textRule}`]),
  };
  return writeWorkbook({ sheets: [fill, allowed, { name: templateCopy.example, columns: heads, rows: [columns.map((key) => example[key] ?? null)] }] });
}
