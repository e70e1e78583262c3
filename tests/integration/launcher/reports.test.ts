import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addUp, countPlaywright, countVitest, oneCheck } from "#scripts/test/reports.ts";

const folder = mkdtempSync(join(tmpdir(), "skt-reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("vitest: a file that could not be loaded is a failure, a skipped test is named", () => {
  const file = report("vitest.json", {
    testResults: [
      {
        name: "tests/unit/shares.test.ts",
        status: "passed",
        assertionResults: [
          { fullName: "shares add up", status: "passed" },
          { fullName: "shares on the Moon", status: "pending" },
        ],
      },
      { name: "tests/unit/votes.test.ts", status: "failed", assertionResults: [{ fullName: "votes are counted", status: "failed" }] },
      { name: "tests/unit/broken.test.ts", status: "failed", assertionResults: [] },
    ],
  });
  expect(countVitest(file)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
    notes: ["skipped (pending): shares on the Moon", "could not be run: tests/unit/broken.test.ts"],
  });
});

test("playwright: flaky is failed, nested suites count, the reason of a skip is told", () => {
  const spec = (title: string, status: string, description?: string) => ({
    title,
    file: "filing.spec.ts",
    tests: [{ status, annotations: description ? [{ type: "skip", description }] : [] }],
  });
  const file = report("playwright.json", {
    errors: [],
    suites: [
      {
        specs: [spec("an author files", "expected")],
        suites: [{ specs: [spec("an officer returns", "flaky"), spec("a chair decides", "skipped", "needs a printer")] }],
      },
    ],
  });
  expect(countPlaywright(file)).toEqual({ passed: 1, failed: 1, skipped: 1, notes: ["skipped: filing.spec.ts: a chair decides needs a printer"] });
});

test("a runner that left no report failed", () => {
  expect(countVitest(join(folder, "none.json"))).toEqual({ passed: 0, failed: 1, skipped: 0, notes: ["vitest left no report"] });
});

test("the sum counts a static check as one", () => {
  expect(addUp([oneCheck(true), oneCheck(false), { passed: 40, failed: 0, skipped: 2, notes: ["why"] }])).toEqual({
    passed: 41,
    failed: 1,
    skipped: 2,
    notes: ["why"],
  });
});
