import { inject, expect, test } from "vitest";
import { checkDatabase, requireVersion } from "#scripts/start/database-check.ts";

test("PostgreSQL 15 and newer is enough", () => {
  for (const version of [150_000, 150_013, 180_004]) expect(requireVersion(version)).toBeUndefined();
});

test("an older server is refused with its version as people write it", () => {
  const sentence = (found: string) =>
    `Máy chủ cơ sở dữ liệu là PostgreSQL ${found}: hãy nâng lên PostgreSQL 15 trở lên, hoặc bỏ DATABASE_URL để dùng bản đi kèm.`;
  expect(() => requireVersion(140_011)).toThrow(sentence("14.11"));
  expect(() => requireVersion(90_624)).toThrow(sentence("9.6"));
});

test("the server of these tests passes", async () => {
  expect(Number(await checkDatabase(inject("adminUrl")))).toBeGreaterThanOrEqual(15);
});
