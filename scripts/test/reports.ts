import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** What a runner counted. `notes` are lines for the end of the run: skipped tests with their reasons. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  notes: string[];
}

const vitestReport = z.object({
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) })),
});

/** Counts a vitest JSON report. A file that failed without a failing test (it could not be loaded) counts as one failure; so does a missing report. */
export function countVitest(file: string): Count {
  if (!existsSync(file)) return missing("vitest");
  const report = vitestReport.parse(JSON.parse(readFileSync(file, "utf8")));
  const tests = report.testResults.flatMap((result) => result.assertionResults);
  const broken = report.testResults.filter((result) => result.status === "failed" && !result.assertionResults.some((test) => test.status === "failed"));
  const skipped = tests.filter((test) => test.status !== "passed" && test.status !== "failed");
  return {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length + broken.length,
    skipped: skipped.length,
    notes: [...skipped.map((test) => `skipped (${test.status}): ${test.fullName}`), ...broken.map((result) => `could not be run: ${result.name}`)],
  };
}

interface Suite {
  specs: { title: string; file: string; tests: { status: string; annotations: { type: string; description?: string | undefined }[] }[] }[];
  suites?: Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    specs: z.array(
      z.object({
        title: z.string(),
        file: z.string(),
        tests: z.array(z.object({ status: z.string(), annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })) })),
      }),
    ),
    suites: z.array(suite).optional(),
  }),
);

const playwrightReport = z.object({ suites: z.array(suite), errors: z.array(z.unknown()) });

/** Counts a Playwright JSON report. A test that passed only when tried again counts as failed; so does an error outside a test, and a missing report. */
export function countPlaywright(file: string): Count {
  if (!existsSync(file)) return missing("playwright");
  const report = playwrightReport.parse(JSON.parse(readFileSync(file, "utf8")));
  const specs = specsOf(report.suites);
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ ...test, name: `${spec.file}: ${spec.title}` })));
  const skipped = tests.filter((test) => test.status === "skipped");
  return {
    passed: tests.filter((test) => test.status === "expected").length,
    failed: tests.filter((test) => test.status === "unexpected" || test.status === "flaky").length + report.errors.length,
    skipped: skipped.length,
    notes: skipped.map((test) => `skipped: ${test.name} ${test.annotations.map((note) => note.description ?? "").join(" ")}`.trimEnd()),
  };
}

const specsOf = (suites: Suite[]): Suite["specs"] => suites.flatMap((one) => [...one.specs, ...specsOf(one.suites ?? [])]);

const missing = (runner: string): Count => ({ passed: 0, failed: 1, skipped: 0, notes: [`${runner} left no report`] });

/** A static check is one check. */
export const oneCheck = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, notes: [] });

/** The sum of all stages. */
export function addUp(counts: Count[]): Count {
  const sum = (key: "passed" | "failed" | "skipped") => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped"), notes: counts.flatMap((count) => count.notes) };
}
