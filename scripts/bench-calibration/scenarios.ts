/** One kind of panel to simulate. Standard deviations are hundredths of a point. */
export interface Scenario {
  /** Of the severities of judges. */
  severitySpread: number;
  /** Of one judge's error on one file. */
  errorSpread: number;
  /** Judges who read each file. */
  readers: 2 | 3 | 5;
  /** `halves`: two halves of judges and files that only one file joins. */
  design: "connected" | "halves";
  /** `confounded`: by expertise, the stricter judges get the better files. */
  assignment: "random" | "confounded";
}

const severitySpreads = [0, 200, 600];
const errorSpreads = [300, 800];
const readerCounts = [2, 3, 5] as const;
const designs = ["connected", "halves"] as const;
const assignments = ["random", "confounded"] as const;

/** Every combination; where no judge is stricter than another, assignment cannot be confounded with it. */
export const scenarios: readonly Scenario[] = severitySpreads.flatMap((severitySpread) =>
  assignments
    .filter((assignment) => severitySpread > 0 || assignment === "random")
    .flatMap((assignment) =>
      designs.flatMap((design) =>
        errorSpreads.flatMap((errorSpread) => readerCounts.map((readers) => ({ severitySpread, errorSpread, readers, design, assignment }))),
      ),
    ),
);
