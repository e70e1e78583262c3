import type { Severity } from "./severities.ts";

/** What the sheets allow to say of a judge; `alone` shares no file with anybody. */
export type Verdict = "strict" | "mild" | "unclear" | "alone";

/** Somebody is called strict or mild only where the whole interval lies on that side. */
export function verdictOf(severity: Severity | null): Verdict {
  if (severity === null) return "alone";
  if (severity.low > 0) return "strict";
  return severity.high < 0 ? "mild" : "unclear";
}
