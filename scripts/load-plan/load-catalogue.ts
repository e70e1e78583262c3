import type { Tx } from "#db/client.ts";
import type { AwardSeed, FieldSeed } from "./catalogue-files.ts";

/** Adds the fields and awards that are not there yet; those already there keep what people made of them. */
export async function loadCatalogue(options: { tx: Tx; fields: FieldSeed[]; awards: AwardSeed[] }): Promise<void> {
  const { tx, fields, awards } = options;
  await tx
    .insertInto("field")
    .values(fields)
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .execute();
  await tx
    .insertInto("award")
    .values(awards)
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .execute();
}
