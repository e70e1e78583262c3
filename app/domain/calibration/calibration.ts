import { calibratedFiles, type CalibratedFile } from "./calibrated-files.ts";
import { componentsOf, type Component } from "./components.ts";
import { contrastsOf } from "./contrasts.ts";
import { severitiesOf, type Severity } from "./severities.ts";
import { sheetsInOrder, type CalibrationSheet } from "./sheet.ts";
import { middleSpread, spreadGuesses, type Spread } from "./spread.ts";

export interface CalibratedJudge {
  judgeId: number;
  component: number;
  sheets: number;
  /** Null for a judge who shares no file with another: nobody to compare with. */
  severity: Severity | null;
}

export interface Calibration {
  components: Component[];
  /** Adjusted means and severities of different components must not be compared. */
  hasSeveralComponents: boolean;
  /** By component, then by place of the raw mean. */
  files: CalibratedFile[];
  /** By component, the strictest first. */
  judges: CalibratedJudge[];
  /** Null where no file has two sheets. */
  spread: Spread | null;
}

/**
 * What the marks would be if all judges were equally strict: an additive model, `total = file − severity + error`, with shrunk
 * severities (see spread.ts and severities.ts), beside the official mean, which it never replaces. At most one sheet per judge
 * and file; totals in hundredths. The order of the sheets does not matter.
 */
export function calibrate({ sheets }: { sheets: readonly CalibrationSheet[] }): Calibration {
  const ordered = sheetsInOrder(sheets);
  const components = componentsOf(ordered);
  const componentOfFile = new Map(components.flatMap((component) => component.fileIds.map((fileId) => [fileId, component.number] as const)));
  const parts = components.map((component) => {
    const own = ordered.filter(({ fileId }) => componentOfFile.get(fileId) === component.number);
    return { component, sheets: own, contrasts: contrastsOf({ component, sheets: own }) };
  });
  const guesses = spreadGuesses(parts.map(({ contrasts }) => contrasts));
  const calibrated = parts.map(({ component, sheets: own, contrasts }) => {
    const severities = severitiesOf({ contrasts, guesses });
    const judges = severities.map(({ judgeId, severity }) => ({
      judgeId,
      component: component.number,
      sheets: own.filter((sheet) => sheet.judgeId === judgeId).length,
      severity: component.judgeIds.length < 2 ? null : severity,
    }));
    return {
      files: calibratedFiles({ component, sheets: own, severities: new Map(severities.map(({ judgeId, severity }) => [judgeId, severity.value])) }),
      judges: judges.sort((left, right) => (right.severity?.value ?? 0) - (left.severity?.value ?? 0) || left.judgeId - right.judgeId),
    };
  });
  return {
    components,
    hasSeveralComponents: components.length > 1,
    files: calibrated.flatMap(({ files }) => files),
    judges: calibrated.flatMap(({ judges }) => judges),
    spread: parts.some(({ contrasts }) => contrasts.count > 0) ? middleSpread(guesses) : null,
  };
}
