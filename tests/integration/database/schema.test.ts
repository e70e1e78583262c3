import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { describeSchema, typesFile } from "#scripts/db-types.ts";
import { testDatabase } from "#tests/support/database.ts";

const database = testDatabase();

test("db/types.ts is what the migrations make", async () => {
  expect(await readFile(typesFile, "utf8")).toBe(await describeSchema({ db: database.db }));
});
