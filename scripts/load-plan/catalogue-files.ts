import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseCsv } from "./csv.ts";

const text = z.string().min(1);
const day = z.iso.date();
const hundredths = z.int().min(0);

const unitsToday = z.object({
  units: z.array(z.object({ id: text, name: text, kind: z.literal("co_so_doan"), parent: text, validFrom: day.nullable() })),
  events: z.array(
    z.object({
      kind: z.enum(["merge", "split", "rename", "transfer"]),
      happenedOn: day,
      documentNumber: text.nullable(),
      note: text,
      sources: z.array(text).min(1),
      targets: z.array(text).min(1),
    }),
  ),
});

const awards = z.array(
  z.object({
    slug: text,
    name: text,
    giver: text,
    level: z.enum(["central", "city", "bloc", "grassroots"]),
    recipientKind: z.enum(["individual", "collective", "both"]),
    validFrom: day.nullable(),
    validTo: day.nullable(),
  }),
);

const rubric = z.object({
  name: text,
  passMark: hundredths,
  criteria: z.array(
    z.object({
      name: text,
      description: text,
      maximum: hundredths,
      floor: hundredths.nullable(),
      bands: z.array(z.object({ lowest: hundredths, highest: hundredths, label: text, description: text })).min(1),
    }),
  ),
});

const fields = z.array(z.object({ slug: text, name: text, description: text, position: z.int() }));

export type UnitsToday = z.infer<typeof unitsToday>;
export type AwardSeed = z.infer<typeof awards>[number];
export type FieldSeed = z.infer<typeof fields>[number];
export type RubricSeed = z.infer<typeof rubric>;

const read = (name: string) => readFile(join(import.meta.dirname, "../../db/data", name), "utf8");
const readJson = async (name: string): Promise<unknown> => JSON.parse(await read(name));

/** Units founded or ended after the plan, with the events that link them. @throws ZodError */
export const readUnitsToday = async (): Promise<UnitsToday> => unitsToday.parse(await readJson("units-today.json"));

/** The award catalogue (domain notes §5). @throws ZodError */
export const readAwards = async (): Promise<AwardSeed[]> => awards.parse(await readJson("awards.json"));

/** The default rubric (domain notes §3), marks in hundredths. @throws ZodError */
export const readDefaultRubric = async (): Promise<RubricSeed> => rubric.parse(await readJson("rubric-default.json"));

/** The 20 fields, in the order of the file. @throws ZodError */
export async function readFields(): Promise<FieldSeed[]> {
  const [, ...rows] = parseCsv(await read("fields.csv"));
  return fields.parse(rows.map(([slug, name, description], index) => ({ slug, name, description, position: index + 1 })));
}
